import { expect, type Page } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { pick } from './steps';

/* Nobody uses the product in Ydre before this. NB: run again on the same product, the municipality is there already. */
const stamp = Date.now().toString(36);
const office = `Kommunkansliet ${stamp}`;

const step = (page: Page, name: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: name });

const takeUp = async (page: Page, name: string) => {
  await page.goto('/administration');
  await step(page, name).getByRole('link').click();
};

const isDone = async (page: Page, name: string) => {
  await page.goto('/administration');
  await expect(step(page, name)).toContainText('Klart');
};

test('a new municipality is set up, from its activation to its first suggestion', async ({ browser }) => {
  const nina = await browserOf(browser, 'nina.network');
  await nina.goto('/municipalities?q=Ydre');
  const ydre = nina.getByRole('row').filter({ hasText: 'Ydre kommun' });
  await expect(ydre).toBeVisible();
  const isNew = await ydre.getByRole('button', { name: 'Aktivera Ydre kommun' }).isVisible();
  if (isNew) {
    await ydre.getByRole('button').click();
    await nina.getByRole('dialog').getByRole('button', { name: 'Aktivera', exact: true }).click();
    await expect(nina.getByRole('dialog')).toBeHidden();
  }
  await expect(ydre).toContainText('sedan');

  const ylva = await browserOf(browser, 'ylva.admin', phone);
  if (isNew) await expect(ylva).toHaveURL(/\/administration$/);
  const dialog = ylva.getByRole('dialog');

  await takeUp(ylva, 'Lägg in organisationen');
  await ylva.getByRole('button', { name: 'Lägg till förvaltning eller bolag' }).click();
  await dialog.getByLabel('Namn').fill(office);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
  await isDone(ylva, 'Lägg in organisationen');

  await takeUp(ylva, 'Säg vem som är chef var');
  await ylva.getByRole('button', { name: 'Ge en roll' }).click();
  await pick(dialog, 'Person', 'Ylva');
  await dialog.getByRole('radio', { name: /^Chef/ }).check();
  await pick(dialog, /^Var/, office);
  await dialog.getByRole('button', { name: 'Ge en roll' }).click();
  await expect(dialog).toBeHidden();
  await isDone(ylva, 'Säg vem som är chef var');

  await takeUp(ylva, 'Skriv in antal anställda');
  await ylva.getByText(office).click();
  await ylva.getByRole('button', { name: `Fyll i antal anställda, ${office}` }).click();
  await dialog.getByLabel('Antal anställda').fill('14');
  await dialog.getByLabel('Varifrån kommer siffran?').fill('Påhittad siffra');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
  await isDone(ylva, 'Skriv in antal anställda');

  await takeUp(ylva, 'Bestäm vad ni lovar');
  await ylva.getByRole('button', { name: 'Spara' }).click();
  await expect(ylva.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
  await isDone(ylva, 'Bestäm vad ni lovar');

  await takeUp(ylva, 'Skriv det första förslaget');
  await ylva.getByLabel('Vad är problemet?').fill('Det vi kommer på glöms bort i vardagen.');
  await ylva.getByLabel('Vad är din idé?').fill(`Vi ses vid tavlan en kvart varje måndag ${stamp}.`);
  await ylva.getByText('Lägg till mer').click();
  await pick(ylva.getByRole('main'), 'Vilken enhet gäller det?', office);
  await ylva.getByRole('button', { name: 'Skicka in' }).click();
  await expect(ylva.getByRole('status').filter({ hasText: 'Tack!' })).toBeVisible();
  await isDone(ylva, 'Skriv det första förslaget');
  await expect(ylva.getByText('Allt är på plats.')).toBeVisible();
});
