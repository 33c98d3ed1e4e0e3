import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { inEveryLook } from './looks';
import { browserOf, desktop, phone, speak, test } from './people';

const stamp = Date.now().toString(36);

for (const viewport of [phone, desktop]) {
  test(`somebody puts the name right and fetches the data, ${viewport.width} px`, async ({ browser }) => {
    const page = await browserOf(browser, 'vera.employee', viewport);
    await page.getByRole('button', { name: /Meny för/ }).click();
    await page.getByRole('link', { name: 'Om mig' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Om mig' })).toBeVisible();

    const rename = async (name: string) => {
      await page.getByRole('button', { name: 'Rätta namnet' }).click();
      await page.getByRole('textbox', { name: 'Namn' }).fill(name);
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(page.getByRole('button', { name: `Meny för ${name}` })).toBeVisible();
    };
    const menu = (await page.getByRole('button', { name: /Meny för/ }).innerText()).split('Meny för ');
    const former = menu.at(-1)!.trim();
    const corrected = `Vera ${stamp}`;
    await rename(corrected);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta mina uppgifter' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^mina-uppgifter-\d{4}-\d{2}-\d{2}\.json$/);
    const data = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(data.displayName).toBe(corrected);
    expect(data.entries.length).toBeGreaterThan(0);
    await rename(former);
  });
}

test('somebody chooses the language, and it is kept', async ({ browser }) => {
  const page = await browserOf(browser, 'vera.employee', phone);
  await page.goto('/me');
  try {
    await page.getByRole('main').getByLabel('Språk', { exact: true }).selectOption('Norsk bokmål');
    await expect(page.getByRole('heading', { level: 1, name: 'Om meg' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Om meg' })).toBeVisible();
  } finally {
    await speak(page, 'sv');
  }
});

test('what was begun on the device is shown, and can be removed from it', async ({ browser }) => {
  const page = await browserOf(browser, 'vera.employee', phone);
  await page.goto('/suggestions/new');
  await page.getByLabel('Vad är din idé?').fill(`Halvskrivet ${stamp}`);
  await page.goto('/me');
  await page.getByText('Ett påbörjat förslag').waitFor();
  await page.getByRole('button', { name: 'Ta bort det härifrån' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText(/^Inget som du har skrivit ligger kvar/)).toBeVisible();
  await page.goto('/suggestions/new');
  await expect(page.getByLabel('Vad är din idé?')).toHaveValue('');
});

test('everybody is told how the data is used, and for how long it is kept', async ({ browser }) => {
  const vera = await browserOf(browser, 'vera.employee', phone);
  await vera.goto('/me');
  await vera.getByRole('link', { name: 'Så används dina uppgifter' }).click();
  await expect(vera.getByText(/^(Kommunen har inte beslutat|Det här har kommunen beslutat)/)).toBeVisible();
});

test('the dialogs of one’s own page have no fault that axe can find', async ({ browser }) => {
  const page = await browserOf(browser, 'anna.employee');
  await page.goto('/me');
  await page.getByRole('button', { name: 'Rätta namnet' }).click();
  await page.getByRole('textbox', { name: 'Namn' }).fill(' ');
  await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await inEveryLook(page, 'correcting the name with an error');
});
