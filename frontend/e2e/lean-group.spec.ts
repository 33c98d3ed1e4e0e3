import { expect, type Page } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { daysAhead, pick } from './steps';

const stamp = Date.now().toString(36);

/** A company that nobody represents; the administrator opens one where all are represented. */
async function companyWithoutRepresentative(ada: Page): Promise<string> {
  return ada.evaluate(async (code) => {
    const municipality = '/api/v1/municipalities/1060';
    const { items } = await (await fetch(`${municipality}/department-coverages`)).json();
    const known = items.find(
      (one: { kind: string; representation: string }) =>
        one.kind === 'COMPANY' && one.representation === 'NONE',
    );
    if (known) return known.department.name;
    const name = `Provbolaget ${code}`;
    const opened = await fetch(`${municipality}/departments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({ code: `PROV-${code.toUpperCase()}`, name, kind: 'COMPANY' }),
    });
    if (!opened.ok) throw new Error(await opened.text());
    return name;
  }, stamp);
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'I leangruppen' }).getByRole('link', { name });

test('the coordinator sees that a company has no representative, and adds one', async ({ browser }) => {
  const company = await companyWithoutRepresentative(await browserOf(browser, 'ada.admin'));
  const lena = await browserOf(browser, 'lena.lean', phone);
  await lena.goto('/lean-group');
  await expect(lena.getByText(/\d+ av \d+ förvaltningar och bolag har en representant/)).toBeVisible();
  await lena.getByRole('button', { name: `Lägg till representant för ${company}` }).click();
  const dialog = lena.getByRole('dialog');
  await expect(dialog.getByText(company)).toBeVisible();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Välj en person.');
  await pick(dialog, 'Vem?', 'Anna Andersson');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(lena.getByRole('button', { name: `Lägg till representant för ${company}` })).toHaveCount(0);
  const picture = lena.getByRole('region', { name: 'Hela organisationen' });
  await expect(picture.getByRole('listitem').filter({ hasText: company })).toContainText('Anna Andersson');
  await picture.getByText('Visa som tabell').click();
  await expect(picture.getByRole('row').filter({ hasText: company })).toContainText('Egen representant');

  const anna = await browserOf(browser, 'anna.employee', phone);
  await anna.goto('/lean-group');
  await tab(anna, 'Medlemmar').click();
  await expect(anna.getByRole('row').filter({ hasText: company })).toContainText('Anna Andersson');
  await expect(anna.getByRole('button', { name: 'Lägg till en medlem' })).toHaveCount(0);

  await tab(lena, 'Medlemmar').click();
  await lena.getByRole('button', { name: `Ta bort: Anna Andersson, ${company}` }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(lena.getByRole('row').filter({ hasText: company })).toHaveCount(0);
});

test('the coordinator plans a meeting, and ticks off who does what', async ({ browser }) => {
  const place = `Kommunhuset ${stamp}`;
  const task = `Fråga bolagen ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto('/lean-group/meetings');
  await lena.getByRole('button', { name: 'Planera ett möte' }).click();
  const dialog = lena.getByRole('dialog');
  await dialog.getByLabel('När börjar det?').fill('2031-06-11T09:30');
  await dialog.getByLabel('Var?').fill(place);
  await dialog.getByLabel('Dagordning').fill('1. Vilka enheter hör vi inget ifrån?');
  await dialog.getByRole('button', { name: 'Lägg till en uppgift' }).click();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Skriv vad som ska göras');
  await dialog.getByLabel('Vad ska göras?').fill(task);
  await pick(dialog, /Vem gör det/, 'Anna Andersson');
  await dialog.getByLabel(/Klart senast/).fill('2031-06-30');
  await dialog.getByRole('button', { name: 'Spara' }).click();

  const meeting = lena.getByRole('listitem').filter({ hasText: place });
  await expect(meeting).toContainText('Möte 11 juni 2031 kl. 09:30');
  await expect(meeting).toContainText('0 av 1 klara');
  await expect(meeting).toContainText('Anna Andersson');
  await meeting.getByRole('checkbox', { name: task }).click();
  await expect(meeting).toContainText('1 av 1 klara');
  await lena.reload();
  await expect(meeting.getByRole('checkbox', { name: task })).toBeChecked();

  await lena.getByRole('button', { name: /^Ta bort: Möte 11 juni 2031/ }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(meeting).toHaveCount(0);
});

test('all managers get an assignment, one answers, and the coordinator sees the answer', async ({
  browser,
}) => {
  const title = `Starta en tavla ${stamp}`;
  const answer = `Tavlan hänger i personalrummet. ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto('/assignments');
  await lena.getByRole('button', { name: 'Ge ett uppdrag' }).click();
  const giving = lena.getByRole('dialog');
  await expect(giving.getByLabel('Vad ska varje chef göra?')).toHaveValue(/Varje enhet startar en tavla/);
  await giving.getByLabel('Rubrik').fill(title);
  await giving.getByLabel('Svar senast').fill(daysAhead(-1));
  await giving.getByRole('button', { name: 'Ge uppdraget' }).click();
  await expect(giving.getByRole('alert')).toContainText('Får inte ligga före i dag.');
  await giving.getByLabel('Svar senast').fill(daysAhead(30));
  await giving.getByRole('button', { name: 'Ge uppdraget' }).click();
  await expect(lena.getByRole('listitem').filter({ hasText: title })).toContainText('Har inte svarat');

  const mats = await browserOf(browser, 'mats.manager', phone);
  await mats.goto('/notifications');
  await mats.getByRole('main').getByRole('link', { name: title }).click();
  await expect(mats).toHaveURL(/\/assignments$/);
  const own = mats.getByRole('region', { name: 'Dina uppdrag' });
  await own
    .getByRole('button', { name: `Svara: ${title}` })
    .first()
    .click();
  const answering = mats.getByRole('dialog');
  await answering.getByRole('radio', { name: 'Det är gjort' }).check();
  await answering.getByLabel('Vad gjorde ni?').fill(answer);
  await answering.getByRole('button', { name: 'Skicka svaret' }).click();
  await expect(answering).toBeHidden();

  await lena.getByRole('link', { name: `Se svaren: ${title}` }).click();
  await expect(lena.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(lena.getByText(/^1 av \d+ chefer har svarat/)).toBeVisible();
  await lena.getByRole('radio', { name: 'Klart' }).click();
  await expect(lena.getByRole('row').filter({ hasText: answer })).toContainText('Mats');
  await lena.getByRole('button', { name: `Påminn: ${title}` }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Skicka påminnelsen' }).click();
  await expect(lena.getByText('Påminnelsen är skickad')).toBeVisible();
});
