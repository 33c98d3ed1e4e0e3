import { expect, type Page } from '@playwright/test';
import { browserOf, test } from './people';

/** Tabs forward until the element with this name has the focus; a keyboard has no other way to find it. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${role} "${name}" with the keyboard`);
}

test('a suggestion is written and submitted with the keyboard alone', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/suggestions/mine');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();

  await tabTo(page, 'link', 'Nytt förslag');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vad kan bli bättre?' })).toBeFocused();

  await tabTo(page, 'textbox', 'Vad är problemet?');
  await page.keyboard.type('Vi letar efter bilnycklar varje morgon.');
  await tabTo(page, 'button', 'Skicka in');
  await page.keyboard.press('Enter');

  // Something is missing: the focus is at the summary, and its link leads to the field.
  await expect(page.getByRole('alert')).toContainText('Skriv din idé');
  await tabTo(page, 'link', 'Skriv din idé, om så bara en mening.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Vad är din idé?' })).toBeFocused();
  await page.keyboard.type('En tavla med namngivna krokar vid ytterdörren.');
  await tabTo(page, 'button', 'Skicka in');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /bilnycklar/ })).toBeFocused();
  await expect(page.getByText('Inskickat', { exact: true }).first()).toBeVisible();

  // A dialog takes the focus, keeps it, and gives it back.
  await tabTo(page, 'button', 'Ta tillbaka');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ta tillbaka ditt förslag?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ta tillbaka', exact: true })).toBeFocused();
});
