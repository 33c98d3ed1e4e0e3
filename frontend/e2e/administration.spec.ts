import { expect, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { browserOf, phone, test } from './people';
import { pick } from './steps';

/* Everything here is put back: other tests use the same municipality. */
const stamp = Date.now().toString(36);

const organisation = '/administration/organisation';
const name = (page: Page, department: string) =>
  page.getByRole('list', { name: 'Organisationen' }).getByRole('button', { name: department, exact: true });
const dialogOf = (page: Page) => page.getByRole('dialog');

/** Presses something without a pointer. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

async function removed(page: Page, department: string): Promise<void> {
  if ((await name(page, department).getAttribute('aria-expanded')) !== 'true') {
    await press(name(page, department));
  }
  await press(page.getByRole('button', { name: 'Ta bort', exact: true }));
  await press(dialogOf(page).getByRole('button', { name: 'Ta bort' }));
  await expect(dialogOf(page)).toBeHidden();
  await expect(name(page, department)).toHaveCount(0);
}

test('the organisation is changed with the keyboard alone', async ({ browser }) => {
  const top = `Kulturförvaltningen ${stamp}`;
  const unit = `Biblioteket ${stamp}`;
  const page = await browserOf(browser, 'viola.admin');
  await page.goto('/');
  await press(page.getByRole('link', { name: 'Administration' }));
  await press(page.getByRole('link', { name: 'Organisation', exact: true }));

  await press(page.getByRole('button', { name: 'Lägg till förvaltning eller bolag' }));
  const dialog = dialogOf(page);
  await dialog.getByLabel('Namn').press('Enter');
  await expect(dialog).toContainText('Fyll i fältet.');
  await dialog.getByLabel('Namn').pressSequentially(top);
  await expect(dialog.getByLabel('Kod')).toHaveValue(`kulturförvaltningen-${stamp}`);
  await dialog.getByLabel('Namn').press('Enter');
  await expect(dialog).toBeHidden();

  await press(name(page, top));
  await expect(page.getByRole('button', { name: 'Flytta', exact: true })).toHaveCount(0);
  await press(page.getByRole('button', { name: 'Lägg till under' }));
  await dialog.getByLabel('Namn').pressSequentially(unit);
  await dialog.getByLabel('Kod').fill('BARN');
  await dialog.getByLabel('Kod').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('finns redan');
  await dialog.getByLabel('Kod').fill(`biblioteket-${stamp}`);
  await dialog.getByLabel('Kod').press('Enter');
  await expect(dialog).toBeHidden();

  const below = page.getByRole('button', { name: `Under ${top}: 1` });
  await press(below);
  await expect(below).toHaveAttribute('aria-expanded', 'true');
  await press(name(page, unit));
  await press(page.getByRole('button', { name: 'Flytta', exact: true }));
  await dialog.getByLabel('Var ska den ligga?').fill('Social');
  await press(dialog.getByRole('button', { name: /Socialförvaltningen/ }));
  await press(dialog.getByRole('button', { name: 'Flytta', exact: true }));
  await expect(dialog).toBeHidden();
  await expect(below).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Under Socialförvaltningen: 2' })).toBeVisible();

  await press(page.getByRole('button', { name: 'Ändra namn' }));
  await dialog.getByLabel('Namn').fill(`Bokbussen ${stamp}`);
  await dialog.getByLabel('Namn').press('Enter');
  await expect(dialog).toBeHidden();
  await removed(page, `Bokbussen ${stamp}`);
  await removed(page, top);
});

test('a department with people below it is closed, not removed, and the page says why', async ({
  browser,
}) => {
  const page = await browserOf(browser, 'viola.admin', phone);
  await page.goto(organisation);
  await page.getByLabel('Sök enhet').fill('hemtj');
  await expect(page.getByText(/^2 av \d+ enheter$/)).toBeVisible();
  await name(page, 'Socialförvaltningen').click();
  await page.getByRole('button', { name: 'Stäng', exact: true }).first().click();
  await dialogOf(page).getByRole('button', { name: 'Stäng enheten' }).click();
  await expect(dialogOf(page).getByRole('alert')).toBeVisible();
  await dialogOf(page).getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await dialogOf(page).getByRole('button', { name: 'Ta bort' }).click();
  await expect(dialogOf(page).getByRole('alert')).toBeVisible();
});

test('a file is tried before it is read in', async ({ browser }) => {
  const page = await browserOf(browser, 'viola.admin');
  await page.goto(organisation);
  await page.getByRole('link', { name: 'Läs in från fil' }).click();
  const fetching = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta organisationen som den är nu' }).click();
  const present = (await readFile(await (await fetching).path(), 'utf8')).trimEnd();
  expect(present).toContain('HEMTJANST;Hemtjänsten;UNIT;SOCIAL;');

  const choose = (text: string) =>
    page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'organisation.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  const tryFirst = page.getByRole('button', { name: 'Pröva först' });
  const readIn = page.getByRole('button', { name: 'Läs in', exact: true });
  const report = page.getByRole('table', { name: 'Rad för rad' });

  await tryFirst.click();
  await expect(page.getByText('Välj en fil.')).toBeVisible();
  await choose('namn;kod\nx;y\n');
  await tryFirst.click();
  await expect(page.getByRole('alert').first()).toBeVisible();

  await choose(`${present}\r\nNY-${stamp};Parken;UNIT;FINNS-INTE;`);
  await tryFirst.click();
  await expect(page.getByText('Filen har fel.')).toBeVisible();
  await expect(report.getByRole('row').nth(1)).toContainText('parent_code');
  await expect(readIn).toHaveCount(0);

  await choose(`${present}\r\nNY-${stamp};Parken ${stamp};UNIT;MILJO;`);
  await tryFirst.click();
  await expect(page.getByText('Inget är ändrat än.')).toBeVisible();
  await expect(page.getByText('1 nya')).toBeVisible();
  await expect(report.getByRole('row').nth(1)).toContainText(`NY-${stamp}`);
  await readIn.click();
  await expect(page.getByText('1 lades till')).toBeVisible();

  await page.getByRole('link', { name: 'Organisation', exact: true }).first().click();
  await expect(name(page, `Parken ${stamp}`)).toBeVisible();
  await removed(page, `Parken ${stamp}`);
});

test('a role is given at a node and taken back; what the sign-in says stays', async ({ browser }) => {
  const page = await browserOf(browser, 'viola.admin');
  await page.goto('/administration/roles');
  await page.getByRole('button', { name: 'Ge en roll' }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Ge en roll' }).click();
  await expect(dialog).toContainText('Välj en person.');
  await pick(dialog, 'Person', 'Samira');
  await dialog.getByRole('radio', { name: /^Chef/ }).check();
  await pick(dialog, /^Var/, 'Grundskolan');
  await dialog.getByRole('button', { name: 'Ge en roll' }).click();
  await expect(dialog).toBeHidden();

  await page.getByLabel('Roll', { exact: true }).selectOption({ label: 'Chef' });
  await expect(page).toHaveURL(/role=MANAGER/);
  await page.getByLabel('Person', { exact: true }).fill('Samira');
  await page.getByRole('button', { name: /^Samira Said/ }).click();
  const rows = page.getByRole('table', { name: 'Roller' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Grundskolan');
  await rows
    .nth(1)
    .getByRole('button', { name: /^Ta tillbaka/ })
    .click();
  await dialog.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ingen roll här' })).toBeVisible();

  await page.goto('/administration/roles?role=ADMINISTRATOR');
  const own = page.getByRole('row').filter({ hasText: 'Viola' });
  await expect(own).toContainText('Från inloggningen');
  await expect(own.getByRole('button')).toHaveCount(0);
});

test('the promise and the names of the states are changed and put back', async ({ browser }) => {
  const page = await browserOf(browser, 'viola.admin');
  await page.goto('/administration/settings');
  const decide = page.getByLabel('Svara inom, dagar');
  const label = page.getByLabel('Värderas', { exact: true });
  const save = page.getByRole('button', { name: 'Spara' });
  const saved = page.getByRole('status').filter({ hasText: 'Sparat' });
  const former = { decide: await decide.inputValue(), label: await label.inputValue() };

  await decide.fill('tolv');
  await save.click();
  await expect(page.getByRole('alert')).toContainText('Skriv ett heltal från 1 till 90.');
  await decide.fill('12');
  await label.fill(`Hos chefen ${stamp}`);
  await save.click();
  await expect(saved).toBeVisible();
  try {
    await page.goto('/suggestions?state=IN_ASSESSMENT');
    await expect(page.getByText(`Hos chefen ${stamp}`).first()).toBeVisible();
    await page.goto('/administration/settings');
    await expect(decide).toHaveValue('12');
  } finally {
    await decide.fill(former.decide);
    await label.fill(former.label);
    await save.click();
    await expect(saved).toBeVisible();
  }
});

test('the coordinator finds a municipality to activate, and nobody else has the administration', async ({
  browser,
}) => {
  const nina = await browserOf(browser, 'nina.network');
  await nina.goto('/networks');
  await nina.getByRole('link', { name: 'Kommuner som använder Stegvis' }).click();
  await nina.getByLabel('Kommunens namn').fill('Boxholm');
  await nina.getByRole('button', { name: 'Sök' }).click();
  await expect(nina).toHaveURL(/q=Boxholm/);
  await nina.getByRole('button', { name: 'Aktivera Boxholms kommun' }).click();
  await expect(dialogOf(nina)).toContainText('Det går inte att ångra här.');
  await dialogOf(nina).getByRole('button', { name: 'Avbryt' }).click();

  const vera = await browserOf(browser, 'vera.employee');
  await expect(vera.getByRole('link', { name: 'Administration' })).toHaveCount(0);
  await vera.goto(organisation);
  await expect(vera.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

test('a closed day is added once and taken away again', async ({ browser }) => {
  const page = await browserOf(browser, 'viola.admin', phone);
  await page.goto('/administration/settings');
  const days = page.getByRole('list', { name: 'Dagar då ni har stängt' }).getByRole('listitem');
  const dialog = dialogOf(page);
  await page.getByRole('button', { name: 'Lägg till en dag' }).click();
  // A Sunday is free already.
  await dialog.getByLabel('Dag', { exact: true }).fill('2030-06-02');
  await dialog.getByLabel('Vad är det för dag?').fill(`Klämdag ${stamp}`);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Dag', { exact: true }).fill('2030-06-03');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
  const day = days.filter({ hasText: stamp });
  await expect(day).toContainText('måndag 3 juni 2030');
  await day.getByRole('button', { name: /^Ta bort/ }).click();
  await dialog.getByRole('button', { name: 'Ta bort' }).click();
  await expect(day).toHaveCount(0);
});

test('a colour that can be read is taken, and is on every page', async ({ browser }) => {
  const page = await browserOf(browser, 'viola.admin');
  await page.goto('/administration/appearance');
  const code = page.getByLabel('Färgkod');
  const save = page.getByRole('button', { name: 'Spara', exact: true });
  await code.fill('#ffcc00');
  await expect(page.getByText('Välj en mörkare färg.')).toBeVisible();
  await save.click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await code.fill('#7a1f5c');
  await save.click();
  const own = page.getByRole('button', { name: 'Använd Stegvis egen färg' });
  await expect(own).toBeVisible();
  try {
    await page.goto('/suggestions');
    await expect(page.getByRole('link', { name: 'Nytt förslag' })).toHaveCSS(
      'background-color',
      'rgb(122, 31, 92)',
    );
  } finally {
    await page.goto('/administration/appearance');
    await own.click();
    await expect(own).toHaveCount(0);
  }
});

test('a retention rule is tried before it is followed', async ({ browser }) => {
  const page = await browserOf(browser, 'viola.admin');
  await page.goto('/administration/retention');
  const dialog = dialogOf(page);
  await page.getByRole('button', { name: 'Lägg till en regel' }).click();
  await dialog.getByRole('radio', { name: 'Nyheter' }).check();
  await dialog.getByLabel('Efter hur många månader?').fill('0');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toContainText('Skriv ett heltal från 1 till 240.');
  await dialog.getByLabel('Efter hur många månader?').fill('1');
  await dialog.getByLabel('Beslutets beteckning').fill(`KS 2026/${stamp}`);
  await dialog.getByLabel('Beslutsdag').fill('2026-02-03');
  await dialog.getByLabel('Följ regeln varje natt').uncheck();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
  try {
    await page.getByRole('button', { name: 'Pröva reglerna' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Prov av reglerna' })).toBeVisible();
    await expect(page.getByText('Inget är ändrat.')).toBeVisible();
    const counts = page.getByRole('table', { name: 'Regel för regel' });
    await expect(counts.getByRole('row').filter({ hasText: 'Nyheter' })).toContainText(`KS 2026/${stamp}`);
  } finally {
    await page.goto('/administration/retention');
    await page.getByRole('button', { name: 'Ta bort: Nyheter' }).click();
    await dialog.getByRole('button', { name: 'Ta bort' }).click();
    await expect(dialog).toBeHidden();
  }
});
