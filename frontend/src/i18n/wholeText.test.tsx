import { render, screen } from '@testing-library/react';
import { act, Suspense } from 'react';
import { expect, it } from 'vitest';
import { showLanguage, useText } from './language';

function Title() {
  const text = useText();
  return <h1>{`${text.app.signIn} ${text.figures.title}`}</h1>;
}

it('draws a part of the page when its texts have come, and changes language whole', async () => {
  render(
    <Suspense fallback="…">
      <Title />
    </Suspense>,
  );
  expect(screen.queryByRole('heading')).toBeNull();
  expect((await screen.findByRole('heading')).textContent).toBe('Logga in Våra siffror');
  await act(() => showLanguage('nb'));
  expect(screen.getByRole('heading').textContent).toBe('Logg inn Våre tall');
});
