import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages, showLanguage, wholeText, type Language } from '@/i18n/language';
import { en } from '@/i18n/en';
import { nb } from '@/i18n/nb';
import { sv } from '@/i18n/sv';
import { Statement } from './AccessibilityPage';
import { results, type Results } from './results';

const texts = { sv, nb, en };
const contrast = { rule: 'color-contrast', help: 'Elements must meet minimum contrast', pages: 3 };

async function said(language: Language, of: Results): Promise<string> {
  await showLanguage(language);
  await wholeText();
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Statement of={of} />
    </QueryClientProvider>,
  );
  return container.textContent ?? '';
}

afterEach(async () => {
  cleanup();
  await showLanguage('sv');
});

describe.each(languages)('the statement in %s', (language) => {
  it('tells each fault that was found, and never that there is none', async () => {
    const statement = await said(language, { ...results, violations: [contrast] });
    expect(statement).toContain(contrast.help);
    expect(statement).toContain(texts[language].accessibility.onPages(3));
    expect(statement).not.toContain(texts[language].accessibility.noneFound);
  });

  it('says that none was found only when none was', async () => {
    const statement = await said(language, { ...results, violations: [] });
    expect(statement).toContain(texts[language].accessibility.noneFound);
    expect(statement).not.toContain(texts[language].accessibility.someFound);
  });

  it('says so when not everything was tested', async () => {
    const { incomplete } = texts[language].accessibility;
    expect(await said(language, { ...results, complete: false })).toContain(incomplete);
    cleanup();
    expect(await said(language, { ...results, complete: true })).not.toContain(incomplete);
  });
});
