import { expect, type Page } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { choose } from './steps';

const stamp = Date.now().toString(36);
const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');

/** A tab of the network that Nina coordinates and Lena's municipality is a member of. */
async function openTab(page: Page, name: string): Promise<void> {
  await page.goto('/networks');
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
  await page.getByRole('navigation', { name: 'I nätverket' }).getByRole('link', { name }).click();
  await expect(page.getByRole('list', { name })).toBeAttached();
}

const entry = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

test('the coordinator plans a meeting, and a member reads what was agreed on', async ({ browser }) => {
  const title = `Projektledarna ${stamp}`;
  const nina = await browserOf(browser, 'nina.network');
  await openTab(nina, 'Möten');
  await nina.getByRole('button', { name: 'Planera ett möte' }).click();
  await nina.getByRole('radio', { name: 'Projektledarmöte' }).check();
  await nina.getByLabel('Rubrik').fill(title);
  await nina.getByLabel('När börjar det?').fill('2031-06-11T09:30');
  await nina.getByLabel('Dagordning').fill('1. Siffrorna\n2. Studiebesöken');
  await nina.getByRole('button', { name: 'Spara' }).click();
  await expect(entry(nina, title)).toContainText('11 juni 2031');
  await expect(entry(nina, title)).toContainText('09:30');
  await nina.getByRole('button', { name: `Ändra: ${title}` }).click();
  await expect(nina.getByLabel('När börjar det?')).toHaveValue('2031-06-11T09:30');
  await nina.getByLabel('Anteckningar').fill('Svaren ska komma samma vecka.');
  await nina.getByRole('button', { name: 'Spara' }).click();
  await expect(entry(nina, title)).toContainText('Svaren ska komma samma vecka.');

  const lena = await browserOf(browser, 'lena.lean', phone);
  await openTab(lena, 'Möten');
  await expect(entry(lena, title)).toContainText('Svaren ska komma samma vecka.');
  await expect(lena.getByRole('button', { name: 'Planera ett möte' })).toHaveCount(0);
  await expect(lena.getByRole('button', { name: `Ändra: ${title}` })).toHaveCount(0);

  await nina.getByRole('button', { name: `Ta bort: ${title}` }).click();
  await nina.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(entry(nina, title)).toHaveCount(0);
});

test('a member shares a document in the toolbox, and the coordinator fetches it', async ({ browser }) => {
  const title = `Tavelmötet ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean', phone);
  await openTab(lena, 'Verktygslåda');
  await lena.getByRole('button', { name: 'Lägg till i verktygslådan' }).click();
  const dialog = lena.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Guide' }).check();
  await dialog.getByLabel('Rubrik').fill(title);
  await dialog.getByLabel('Vad är det, och hur använder man det?').fill('Tio minuter vid tavlan.');
  await dialog.getByLabel('Länk').fill('http://osäker.example');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toContainText('En länk börjar med https://');
  await dialog.getByLabel('Länk').fill('https://www.skr.se');
  await dialog.getByRole('button', { name: 'Spara' }).click();

  const shared = entry(lena, title);
  const choosing = lena.waitForEvent('filechooser');
  await shared.getByRole('button', { name: 'Lägg till en fil' }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: 'sida.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html></html>'),
  });
  await expect(shared.getByRole('alert')).toContainText('Filen ska vara PDF');
  const again = lena.waitForEvent('filechooser');
  await shared.getByRole('button', { name: 'Lägg till en fil' }).click();
  await (await again).setFiles({ name: 'Tavelmötet.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(shared.getByRole('link', { name: 'Hämta Tavelmötet.pdf' })).toBeVisible();

  const nina = await browserOf(browser, 'nina.network');
  await openTab(nina, 'Verktygslåda');
  await choose(nina.getByRole('radio', { name: 'Guide' }));
  const fetching = nina.waitForEvent('download');
  await entry(nina, title).getByRole('link', { name: 'Hämta Tavelmötet.pdf' }).click();
  expect((await fetching).suggestedFilename()).toBe('Tavelmötet.pdf');
});

test('a visit is entered by the one who makes it', async ({ browser }) => {
  const lena = await browserOf(browser, 'lena.lean');
  await openTab(lena, 'Besök');
  await lena.getByRole('button', { name: 'Lägg till ett besök' }).click();
  await lena.getByRole('radio', { name: 'Studiebesök' }).check();
  await lena.getByLabel('Vilken dag?').fill('2026-03-18');
  await lena.getByLabel('Vem tar emot?').selectOption({ label: 'Olofströms kommun' });
  await lena.getByLabel('Vad lärde ni er?').fill(`Vi tar med oss tavlan hem. ${stamp}`);
  await lena.getByRole('button', { name: 'Spara' }).click();
  await expect(lena.getByRole('dialog')).toContainText('En kommun besöker inte sig själv.');
  await lena.getByLabel('Vem tar emot?').selectOption({ label: 'Vimmerby kommun' });
  await lena.getByRole('button', { name: 'Spara' }).click();
  await expect(entry(lena, stamp)).toContainText('Olofströms kommun hos Vimmerby kommun');
});
