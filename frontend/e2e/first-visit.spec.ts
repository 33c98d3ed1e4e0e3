import { expect, type Page } from '@playwright/test';
import { phone, test } from './people';
import { isIn } from './steps';

/** Presses, and counts that it did. */
const counting = () => {
  let presses = 0;
  return {
    press: async (target: ReturnType<Page['locator']>) => {
      presses += 1;
      await target.click();
    },
    presses: () => presses,
  };
};

test('from the sign-in page to a submitted suggestion in three presses', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  const { press, presses } = counting();
  await page.goto('/');
  await press(page.getByRole('main').getByRole('link', { name: 'Logga in och skriv ett förslag' }));
  await page.locator('#username').fill('vera.employee');
  await page.locator('#password').fill('stegvis');
  await press(page.locator('#kc-login'));

  // The button said that it is for writing, and there the person is.
  await expect(page.getByRole('heading', { level: 1, name: 'Vad kan bli bättre?' })).toBeVisible();
  await page.getByLabel('Vad är problemet?').fill('Vi letar efter sladden till datorn vid varje möte.');
  await page.getByLabel('Vad är din idé?').fill('En sladd som sitter fast i bordet.');
  await press(page.getByRole('button', { name: 'Skicka in' }));
  await expect(page.getByRole('status').filter({ hasText: 'Tack!' })).toBeVisible();
  await isIn(page, 'Inskickat');
  expect(presses()).toBe(3);
});

test('everybody can read how accessible it is, before signing in', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: phone })).newPage();
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tillgänglighet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tillgänglighetsredogörelse' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Digg/ })).toHaveAttribute(
    'href',
    'https://www.digg.se/tdosanmalan',
  );
  await expect(page.getByRole('main').getByText('WCAG 2.2', { exact: false }).first()).toBeVisible();
});
