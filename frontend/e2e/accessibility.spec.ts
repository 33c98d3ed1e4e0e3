import { expect } from '@playwright/test';
import { fitsWhenEnlarged, inEveryLook, languages, looksIn } from './looks';
import { browserOf, desktop, test } from './people';
import { visitEach } from './visits';

// A fault is told with the page, the look and the element; a recording of each step would take as long as the looking.
test.use({ trace: 'off' });

const locales = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' } as const;

for (const language of languages) {
  test(`no page has a fault that axe can find, in ${language}`, async ({ browser }) => {
    test.setTimeout(900_000);
    const stranger = await (await browser.newContext({ locale: locales[language] })).newPage();
    await stranger.goto('/');
    await inEveryLook(stranger, `landing page in ${language}`, looksIn(language));

    await visitEach(browser, language, desktop, async (page, path) => {
      await inEveryLook(page, `${path} in ${language}`, looksIn(language));
      await fitsWhenEnlarged(page, `${path} in ${language}`);
    });
  });
}

test('a page that does not exist has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/no-such-page');
  await inEveryLook(page, 'no such page');
});

test('a board on a wall has no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'mats.manager');
  await page.goto('/board?wall=true');
  await expect(page.getByRole('button', { name: 'Lämna storskärm' })).toBeVisible();
  await inEveryLook(page, 'the wall');
});
