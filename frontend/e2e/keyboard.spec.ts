import { expect, type Locator, type Page } from '@playwright/test';
import { browserOf, test } from './people';
import { isIn, submitted } from './steps';

/** Tabs forward until the element has the focus; a keyboard has no other way to find it. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${wanted} with the keyboard`);
}

const named = (within: Page | Locator, role: Parameters<Page['getByRole']>[0], name: string) =>
  within.getByRole(role, { name, exact: true }).first();

test('a suggestion is written and submitted with the keyboard alone', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/suggestions/mine');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();

  await tabTo(page, named(page, 'link', 'Nytt förslag'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vad kan bli bättre?' })).toBeFocused();

  await tabTo(page, named(page, 'textbox', 'Vad är problemet?'));
  await page.keyboard.type('Vi letar efter bilnycklar varje morgon.');
  await tabTo(page, named(page, 'button', 'Skicka in'));
  await page.keyboard.press('Enter');

  // Something is missing: the focus is at the summary, and its link leads to the field.
  await expect(page.getByRole('alert')).toContainText('Skriv din idé');
  await tabTo(page, named(page, 'link', 'Skriv din idé, om så bara en mening.'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Vad är din idé?' })).toBeFocused();
  await page.keyboard.type('En tavla med namngivna krokar vid ytterdörren.');
  await tabTo(page, named(page, 'button', 'Skicka in'));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /bilnycklar/ })).toBeFocused();
  await expect(page.getByText('Inskickat', { exact: true }).first()).toBeVisible();

  // A dialog takes the focus, keeps it, and gives it back.
  await tabTo(page, named(page, 'button', 'Ta tillbaka'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ta tillbaka ditt förslag?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Ta tillbaka', exact: true })).toBeFocused();
});

test('the way from the queue to a verified improvement is gone with the keyboard alone', async ({
  browser,
}) => {
  const title = `Reflexer vid ytterdörren ${Date.now().toString(36)}`;
  await submitted(await browserOf(browser, 'anna.employee'), title);
  const page = await browserOf(browser, 'mats.manager');
  const dialog = page.getByRole('dialog');
  const step = async (button: string, send: string, answer?: () => Promise<void>) => {
    await tabTo(page, named(page.getByRole('region', { name: 'Nästa steg' }), 'button', button));
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await answer?.();
    await tabTo(page, named(dialog, 'button', send));
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };

  await page.goto('/waiting?sort=newest');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await tabTo(page, named(page, 'link', title));
  await page.keyboard.press('Enter');
  await isIn(page, 'Inskickat');
  await step('Bekräfta', 'Bekräfta');
  await isIn(page, 'Värderas');
  await step('Ta beslut', 'Spara beslutet', async () => {
    await tabTo(page, named(dialog, 'radio', 'Ja, vi gör det'));
    await page.keyboard.press('Space');
  });
  await isIn(page, 'Ja, ska göras');
  await step('Det är gjort', 'Spara som genomfört', async () => {
    await tabTo(page, named(dialog, 'textbox', 'Vad gjordes?'));
    await page.keyboard.type('Reflexerna hänger vid dörren.');
  });
  await isIn(page, 'Genomfört');
  await step('Följ upp', 'Spara uppföljningen', async () => {
    await tabTo(page, named(dialog, 'radio', 'Ja'));
    await page.keyboard.press('Space');
  });
  await isIn(page, 'Uppföljt');
});
