import { expect, type Page } from '@playwright/test';
import { toldExample } from './learning';
import { browserOf, phone, test } from './people';
import { pick, submitted } from './steps';

const stamp = Date.now().toString(36);

/** Chooses a meeting's example in its dialog, up to the button that sends it. */
async function choosing(lena: Page, meeting: string, example: string) {
  await lena.getByRole('button', { name: `Välj exempel: ${meeting}, torsdag 8 maj` }).click();
  const dialog = lena.getByRole('dialog');
  await pick(dialog, 'Vilket exempel?', example);
  return { dialog, send: dialog.getByRole('button', { name: 'Visa exemplet på mötet' }) };
}

test('a staff meeting shows one example, chosen in the calendar and told on the big screen', async ({
  browser,
}) => {
  const title = `Kommuninfo ${stamp}`;
  const first = `Mellanmål på kvällen ${stamp}`;
  const second = `Anhöriga får veta ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean');
  const firstAddress = await toldExample(lena, first);
  await toldExample(lena, second);

  await lena.goto('/staff-meetings');
  await lena.getByRole('button', { name: 'Planera ett möte' }).click();
  const planning = lena.getByRole('dialog');
  await planning.getByLabel('Rubrik').fill(title);
  await planning.getByLabel('När börjar det?').fill('2020-05-08T09:00');
  await planning.getByLabel(/Var\?/).fill('Folkets hus');
  await planning.getByRole('button', { name: 'Spara' }).click();
  await expect(planning.getByRole('alert')).toContainText('Får inte ligga bakåt i tiden.');
  await planning.getByLabel('När börjar det?').fill('2031-05-08T09:00');
  await planning.getByRole('button', { name: 'Spara' }).click();
  await expect(planning).toBeHidden();
  const may = lena.getByRole('region', { name: 'maj 2031' });
  const meeting = may.getByRole('listitem').filter({ hasText: title });
  await expect(meeting).toContainText('torsdag 8 maj, 09:00');
  await expect(meeting).toContainText('Inget exempel än');

  // Two choose at the same time: the slot is for one.
  const alsoLena = await lena.context().newPage();
  await alsoLena.goto('/staff-meetings');
  const late = await choosing(alsoLena, title, second);
  const early = await choosing(lena, title, first);
  await early.send.click();
  await expect(meeting.getByRole('link', { name: first, exact: true })).toBeVisible();
  await late.send.click();
  await expect(late.dialog.getByRole('alert')).toContainText(`Mötet visar redan ”${first}”`);
  await alsoLena.close();

  await meeting.getByRole('link', { name: `Visa på storbild: ${first}` }).click();
  const heading = lena.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(first);
  await expect(lena.getByRole('banner')).toHaveCount(0);
  for (const [key, said, place] of [
    ['ArrowRight', 'Så var det', '2 av 6'],
    ['PageDown', 'Så gör vi nu', '3 av 6'],
    ['PageDown', 'Det blev bättre', '4 av 6'],
    ['PageUp', 'Så gör vi nu', '3 av 6'],
    ['ArrowLeft', 'Så var det', '2 av 6'],
  ] as const) {
    await lena.keyboard.press(key);
    await expect(heading).toHaveText(said);
    await expect(heading).toBeFocused();
    await expect(lena.getByText(place)).toBeVisible();
  }
  await lena.reload();
  await expect(heading).toHaveText('Så var det');
  for (const said of ['Så gör vi nu', 'Det blev bättre', 'De gör likadant', /^Tack/]) {
    await lena.getByRole('button', { name: 'Nästa' }).click();
    await expect(heading).toHaveText(said);
  }
  await lena.keyboard.press('Escape');
  await expect(lena).toHaveURL(/\/staff-meetings$/);

  await meeting.getByRole('button', { name: `Ta bort exemplet: ${title}, torsdag 8 maj` }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort exemplet' }).click();
  await expect(meeting).toContainText('Inget exempel än');
  await lena.goto(firstAddress);
  await lena.getByRole('button', { name: 'Visa på ett informationsmöte' }).click();
  const showing = lena.getByRole('dialog');
  await showing.getByRole('radio', { name: new RegExp(title) }).check();
  await showing.getByRole('button', { name: 'Visa exemplet på mötet' }).click();
  await expect(showing).toBeHidden();
  await lena.goto('/staff-meetings');
  await expect(meeting.getByRole('link', { name: first, exact: true })).toBeVisible();

  const anna = await browserOf(browser, 'anna.employee', phone);
  await anna.goto('/staff-meetings');
  const seen = anna.getByRole('listitem').filter({ hasText: title });
  await expect(seen.getByRole('link', { name: first, exact: true })).toBeVisible();
  await expect(seen.getByRole('button')).toHaveCount(0);

  await lena.getByRole('button', { name: `Ta bort: ${title}, torsdag 8 maj` }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(meeting).toHaveCount(0);
});

test('a unit is celebrated at once; a person is asked first, and then colleagues see it', async ({
  browser,
}) => {
  const way = `Tårta ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto('/recognition/forms');
  await lena.getByRole('button', { name: 'Lägg till ett sätt' }).click();
  const adding = lena.getByRole('dialog');
  await adding.getByRole('radio', { name: 'Pris' }).check();
  await adding.getByLabel('Namn').fill(way);
  await adding.getByRole('button', { name: 'Spara' }).click();
  await expect(lena.getByRole('listitem').filter({ hasText: way })).toBeVisible();

  const celebrate = async (message: string, whom: () => Promise<void>) => {
    await lena.getByRole('button', { name: 'Uppmärksamma någon' }).click();
    const dialog = lena.getByRole('dialog');
    await whom();
    await dialog.getByRole('radio', { name: way }).check();
    await dialog.getByLabel('Vad är det för?').fill(message);
    await dialog.getByRole('button', { name: 'Skicka', exact: true }).click();
    await expect(dialog).toBeHidden();
  };
  const dialog = lena.getByRole('dialog');
  const toUnit = `För mellanmålet på kvällen. ${stamp}`;
  const toAnna = `För att du skriver ner det som andra pratar om. ${stamp}`;
  await celebrate(toUnit, async () => {
    await pick(dialog, 'Vilken enhet?', 'Brännargården');
    await dialog.getByLabel(/Arbetslag/).fill('Nattpersonalen');
  });
  await celebrate(toAnna, async () => {
    await dialog.getByRole('radio', { name: 'En person' }).check();
    await expect(dialog.getByText('Personen får frågan först.')).toBeVisible();
    await pick(dialog, 'Vilken person?', 'Anna Andersson');
  });

  const card = (page: Page, message: string) =>
    page.getByRole('region', { name: 'Senaste' }).getByRole('listitem').filter({ hasText: message });
  await lena.getByRole('link', { name: 'Tack', exact: true }).click();
  await expect(card(lena, toUnit)).toContainText('Nattpersonalen, Brännargården');
  await expect(card(lena, toAnna)).toContainText('Väntar på svar');
  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto('/recognition');
  await expect(card(mats, toUnit)).toBeVisible();
  await expect(card(mats, toAnna)).toHaveCount(0);

  const anna = await browserOf(browser, 'anna.employee', phone);
  await anna.goto('/recognition');
  const question = anna
    .getByRole('region', { name: 'Frågor till dig' })
    .getByRole('listitem')
    .filter({ hasText: toAnna });
  await expect(question).toContainText('Lena Lindqvist vill uppmärksamma dig');
  await expect(card(anna, toAnna)).toHaveCount(0);
  await question.getByRole('button', { name: `Ja, tack: ${way}` }).click();
  await expect(anna.getByText('Roligt! Nu ser kollegorna det.')).toBeVisible();
  await expect(card(anna, toAnna)).toContainText('Anna Andersson');
  await mats.reload();
  await expect(card(mats, toAnna)).toContainText('Anna Andersson');

  await lena.goto('/recognition/forms');
  await lena.getByRole('button', { name: `Ta bort: ${way}` }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(lena.getByRole('dialog').getByRole('alert')).toContainText('Annat hänvisar till det');
});

test('a colleague nominates an example, and it becomes the example of the month', async ({ browser }) => {
  const title = `Boken som följer med hem ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean');
  const address = await toldExample(lena, title);
  const winner = lena.getByRole('region', { name: /^Månadens exempel/ });
  const remove = winner.getByRole('button', { name: /^Ta bort: Månadens exempel/ });
  const removed = async () => {
    await remove.click();
    await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await expect(winner).toContainText('Ingen vinnare är vald än');
  };
  await lena.goto('/recognition/awards');
  await expect(winner).toBeVisible();
  if (await remove.isVisible()) await removed();

  const anna = await browserOf(browser, 'anna.employee', phone);
  await anna.goto(address);
  const nominate = async () => {
    await anna.getByRole('button', { name: 'Nominera' }).click();
    const dialog = anna.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^Månadens exempel/ }).check();
    await dialog.getByLabel('Varför ska det vinna?').fill('Så enkelt att vem som helst kan börja i morgon.');
    await dialog.getByRole('button', { name: 'Nominera' }).click();
    return dialog;
  };
  await expect(await nominate()).toBeHidden();
  // Once is enough.
  await expect((await nominate()).getByRole('alert')).toBeVisible();

  await lena.reload();
  await lena.getByRole('button', { name: `Välj till vinnare: ${title}` }).click();
  const choosing = lena.getByRole('dialog');
  await expect(choosing.getByLabel('Motivering')).toHaveValue(/vem som helst kan börja/);
  await choosing.getByRole('button', { name: 'Välj vinnaren' }).click();
  await expect(winner.getByRole('link', { name: title })).toBeVisible();
  await expect(lena.getByRole('button', { name: /^Välj till vinnare/ })).toHaveCount(0);
  await anna.goto('/recognition/awards');
  await expect(anna.getByRole('region', { name: /^Månadens exempel/ })).toContainText(title);
  await removed();
});

test('a suggestion gets help: time is asked for, offered, used, and it is told what came of it', async ({
  browser,
}) => {
  const title = `En lista på plattan ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee', phone);
  const suggestion = await submitted(anna, title);
  await anna.goto(suggestion);
  await anna.getByRole('button', { name: 'Be om hjälp' }).click();
  const asking = anna.getByRole('dialog');
  await asking.getByRole('radio', { name: 'Arbetstid' }).check();
  await asking.getByLabel('Berätta vad ni behöver').fill('Tid att pröva den på två avdelningar.');
  await asking.getByLabel(/Ungefär hur många timmar/).fill('tolv');
  await asking.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(asking.getByRole('alert')).toContainText('Skriv ett antal timmar');
  await asking.getByLabel(/Ungefär hur många timmar/).fill('12,5');
  await asking.getByLabel(/Vem äger det som görs/).fill('Kommunen äger listan.');
  await asking.getByRole('button', { name: 'Skicka frågan' }).click();
  const help = (page: Page) =>
    page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Hjälp att utveckla' }) });
  await expect(help(anna)).toContainText('Önskar 12,5 timmar');
  await expect(anna.getByRole('button', { name: /^Erbjud hjälp/ })).toHaveCount(0);

  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto('/notifications');
  await lena.getByRole('main').getByRole('link', { name: title }).first().click();
  await expect(lena).toHaveURL(/\/support-requests$/);
  await lena.getByRole('listitem').getByRole('link', { name: title }).click();
  await lena.getByRole('button', { name: /^Erbjud hjälp: Arbetstid/ }).click();
  const offering = lena.getByRole('dialog');
  await pick(offering, /Vem hjälper till/, 'Mats');
  await offering.getByLabel('Hur många timmar?').fill('8');
  await offering.getByRole('button', { name: 'Erbjud hjälpen' }).click();
  await expect(help(lena)).toContainText('0 av 8 timmar använda');

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(suggestion);
  await mats.getByRole('button', { name: /^Skriv in timmar: Mats/ }).click();
  const noting = mats.getByRole('dialog');
  await noting.getByLabel('Använda timmar hittills').fill('2,5');
  await noting.getByRole('button', { name: 'Spara' }).click();
  await expect(help(mats)).toContainText('2,5 av 8 timmar använda');

  await anna.reload();
  await anna.getByRole('button', { name: /^Avsluta: Arbetstid/ }).click();
  const closing = anna.getByRole('dialog');
  await closing.getByLabel('Vad blev det av hjälpen?').fill('Listan används på två avdelningar.');
  await closing.getByRole('button', { name: 'Avsluta' }).click();
  await expect(help(anna)).toContainText('Avslutad');
  await lena.goto('/support-requests?state=CLOSED');
  await expect(lena.getByRole('listitem').filter({ hasText: title })).toContainText(
    'Listan används på två avdelningar.',
  );
});
