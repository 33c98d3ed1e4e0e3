import { expect, type Page } from '@playwright/test';
import { browserOf, test } from './people';
import { choose } from './steps';

/*
 * One year's figures from the missing head count to the explained rank. What is published cannot be undone, so it needs a
 * demonstration that has just begun.
 */
const year = String(new Date().getFullYear() - 1);

async function intoTheNetwork(nina: Page): Promise<void> {
  await nina.goto('/networks');
  await nina.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(nina.getByRole('heading', { level: 1 })).toBeVisible();
}

const rowOf = (page: Page, municipality: string) => page.getByRole('row').filter({ hasText: municipality });

test('last year goes from a missing head count to a published ranking that we can explain', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const nina = await browserOf(browser, 'nina.network');
  const ada = await browserOf(browser, 'ada.admin');
  await intoTheNetwork(nina);
  await nina.getByRole('link', { name: 'Läge', exact: true }).click();
  await expect(nina.getByLabel('Inte klara')).toBeVisible();
  await nina.getByLabel('Period', { exact: true }).selectOption(year);
  await expect(rowOf(nina, 'Olofström')).toBeVisible();
  await expect(
    rowOf(nina, 'Olofström').getByText('Publicerad'),
    'this needs a demonstration in which last year is not published yet',
  ).toBeHidden();

  await test.step('the coordinator sees who is ready and who is not', async () => {
    await expect(rowOf(nina, 'Olofström')).toContainText('Saknas för 1 av');
    await expect(rowOf(nina, 'Olofström')).toContainText('Öppen');
    await expect(rowOf(nina, 'Vimmerby')).toContainText('Avstämd');
    await choose(nina.getByLabel('Inte klara'));
    await expect(rowOf(nina, 'Vimmerby')).toBeHidden();
    await expect(rowOf(nina, 'Olofström')).toBeVisible();
  });

  await test.step('the administrator is told what is missing and enters it', async () => {
    await ada.goto(`/figures?year=${year}`);
    await expect(ada.getByText('Antal anställda saknas för en enhet')).toBeVisible();
    await ada.getByRole('link', { name: 'Fyll i antal anställda' }).click();
    const missing = ada.getByRole('region', { name: 'Saknas', exact: true });
    await missing.getByRole('button', { name: /^Fyll i antal anställda, / }).click();
    const dialog = ada.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Skriv ett tal');
    await dialog.getByLabel('Antal anställda').fill('12');
    await dialog.getByLabel('Varifrån kommer siffran?').fill('Påhittad siffra i demonstrationen');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(dialog).toBeHidden();
    await expect(ada.getByText('Alla enheter har ett antal anställda.')).toBeVisible();
  });

  await test.step('the administrator signs off, takes it back, and signs off again', async () => {
    await ada.getByRole('link', { name: 'Stäm av', exact: true }).click();
    await expect(ada.getByRole('heading', { level: 1, name: 'Stäm av siffrorna' })).toBeVisible();
    await ada.getByLabel('Period', { exact: true }).selectOption(year);
    await expect(ada.getByRole('listitem').filter({ hasText: 'Alla enheter har' })).toBeVisible();
    const sign = async () => {
      await ada.getByRole('button', { name: 'Stäm av', exact: true }).click();
      const dialog = ada.getByRole('dialog');
      await dialog.getByLabel('Kommentar om siffrorna').fill('Avstämt med personalsystemet.');
      await dialog.getByRole('button', { name: 'Stäm av med mitt namn' }).click();
      await expect(dialog).toBeHidden();
      await expect(ada.getByRole('article', { name: 'Första avstämningen' })).toContainText('Ada');
    };
    await sign();
    await ada.getByRole('button', { name: 'Ta tillbaka avstämningen' }).click();
    await ada.getByRole('dialog').getByRole('button', { name: 'Ta tillbaka avstämningen' }).click();
    await expect(ada.getByRole('article', { name: 'Första avstämningen' })).toBeHidden();
    await sign();
  });

  await test.step('the coordinator publishes and sees the ranking', async () => {
    await nina.reload();
    await choose(nina.getByLabel('Alla', { exact: true }));
    await expect(rowOf(nina, 'Olofström')).toContainText('Avstämd');
    await nina.getByRole('button', { name: `Publicera ${year}` }).click();
    const dialog = nina.getByRole('dialog');
    await expect(dialog).toContainText('Kommer med nu');
    await dialog.getByLabel(/Kommentar till publiceringen/).fill('Sju kommuner.');
    await dialog.getByRole('button', { name: 'Publicera', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(nina).toHaveURL(/\/comparison\?publication=/);
    const ranking = nina.getByRole('table').filter({ hasText: 'Olofström' });
    await expect(ranking).toContainText('utmärkelse');
    await expect(nina.getByText('Sju kommuner.')).toBeVisible();
    const file = nina.waitForEvent('download');
    await nina.getByRole('button', { name: 'Ladda ner siffrorna (CSV)' }).click();
    expect((await file).suggestedFilename()).toContain(year);
  });

  await test.step('the administrator finds our rank and every suggestion behind it', async () => {
    await ada.getByRole('link', { name: 'Jämförelse', exact: true }).click();
    await expect(ada.getByRole('heading', { level: 1, name: 'Jämförelse' })).toBeVisible();
    await ada.getByLabel('Period', { exact: true }).selectOption({ label: year });
    const ours = ada.getByRole('region', { name: /i jämförelsen$/ });
    await expect(ours).toContainText(/[Pp]lats \d+ av \d+/);
    const [, implemented = ''] = /([\d\s]+) genomförda förslag delat med/.exec(await ours.innerText()) ?? [];
    await ours.getByRole('button', { name: /^Så räknas det/ }).click();
    await expect(ada.getByRole('dialog')).toContainText('Placering');
    await ada.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
    await ours.getByRole('link', { name: 'Så räknades vår siffra' }).click();
    await expect(ada).toHaveURL(/signOffId=/);
    await expect(ada.getByText(`${implemented.trim()} förslag`, { exact: true })).toBeVisible();
    await ada.getByRole('table').getByRole('link').first().click();
    await expect(ada.getByRole('region', { name: 'Så här har det gått' })).toBeVisible();
  });
});

test('a chart has a table behind it that can be opened and taken along', async ({ browser }) => {
  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto('/figures');
  const chart = mats.getByRole('region', { name: 'De senaste 24 månaderna' });
  await expect(chart.getByRole('img', { name: /^Inskickade förslag/ })).toBeVisible();
  await chart.getByText('Visa som tabell').click();
  await expect(chart.getByRole('row')).toHaveCount(25);
  const file = mats.waitForEvent('download');
  await chart.getByRole('button', { name: 'Ladda ner tabellen (CSV)' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
});

test('an employee sees the figures but no door to what others do', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee');
  await anna.goto('/figures');
  const places = anna.getByRole('navigation', { name: 'Siffror' });
  await expect(places.getByRole('link', { name: 'Jämförelse' })).toBeVisible();
  await expect(places.getByRole('link', { name: 'Stäm av' })).toBeHidden();
  await expect(places.getByRole('link', { name: 'Mål' })).toBeHidden();
});
