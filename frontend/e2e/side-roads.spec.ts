import { expect } from '@playwright/test';
import { browserOf, test } from './people';
import { act, daysAhead, isIn, pick, submitted } from './steps';

const unique = () => Date.now().toString(36);

test('a suggestion is assessed, planned, started and stopped', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, `En gemensam cykel till apoteket ${unique()}`);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(address);
  await act(mats, 'Värdera', 'Spara värderingen', async (dialog) => {
    await dialog.getByRole('radio').first().check();
    await dialog
      .getByRole('group', { name: /nyttan/ })
      .getByRole('radio')
      .first()
      .check();
  });
  await isIn(mats, 'Värderas');
  await act(mats, 'Ta beslut', 'Spara beslutet', (dialog) => dialog.getByLabel('Ja, vi gör det').check());
  await act(mats, 'Planera', 'Spara planen', (dialog) => pick(dialog, /Vem gör det\?/, 'Anna'));
  await act(mats, 'Sätt i gång', 'Sätt i gång');
  await isIn(mats, 'Pågår');
  await act(mats, 'Stoppa', 'Stoppa arbetet', (dialog) =>
    dialog.getByLabel('Varför?').fill('Cykeln är trasig, vi väntar på en ny.'),
  );
  await isIn(mats, 'Stoppat');
  await expect(mats.getByText('Cykeln är trasig, vi väntar på en ny.').first()).toBeVisible();
});

test('a suggestion is put off and taken up again', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, `Nya hyllor i tvättstugan ${unique()}`);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(address);
  await act(mats, 'Ta beslut', 'Spara beslutet', async (dialog) => {
    await dialog.getByLabel('Inte nu, senare').check();
    await dialog.getByLabel('Varför?').fill('Tvättstugan byggs om i vår.');
    await dialog.getByLabel('När tas det upp igen?').fill(daysAhead(90));
  });
  await isIn(mats, 'Framflyttat');
  await act(mats, 'Ta upp igen', 'Ta upp igen');
  await isIn(mats, 'Värderas');
});

test('a suggestion is referred to those whom it concerns', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, `Bänk vid busshållplatsen ${unique()}`);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(address);
  await act(mats, 'Skicka vidare', 'Skicka vidare', async (dialog) => {
    await pick(dialog, 'Vilken enhet?', 'Gata och park');
    await dialog.getByLabel('Varför?').fill('De sköter hållplatserna.');
  });
  await anna.goto(address);
  await expect(anna.getByRole('region', { name: 'Så här har det gått' })).toContainText(
    'skickade förslaget vidare',
  );
  await expect(anna.getByRole('main')).toContainText('Gata och park');
});

test('a suggestion is talked about, supported and taken back', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, `Sänkt ljud i matsalen ${unique()}`);

  const lena = await browserOf(browser, 'lena.lean');
  await lena.goto(address);
  await lena.getByRole('button', { name: 'Stöd', exact: true }).click();
  await expect(lena.getByRole('button', { name: /^Du stödjer/ })).toBeVisible();
  await lena.getByLabel('Skriv en kommentar').fill('Prova filtduk');
  await lena.getByRole('button', { name: 'Skicka kommentar' }).click();
  const comments = lena.getByRole('region', { name: 'Kommentarer' });
  await comments.getByRole('button', { name: 'Ändra', exact: true }).click();
  await comments.getByLabel('Ändra kommentaren').fill('Prova filtduk under stolarna.');
  await comments.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(comments).toContainText('Prova filtduk under stolarna.');
  await expect(comments).toContainText('ändrad');
  await lena.getByLabel('Skriv en intern anteckning').fill('Finns pengar kvar i år.');
  await lena.getByRole('button', { name: 'Spara anteckning' }).click();
  await expect(lena.getByRole('region', { name: 'Interna anteckningar' })).toContainText(
    'Finns pengar kvar i år.',
  );

  await anna.goto(address);
  await expect(anna.getByRole('main')).toContainText('Prova filtduk under stolarna.');
  await expect(anna.getByRole('main')).not.toContainText('Finns pengar kvar i år.');
  await act(anna, 'Ta tillbaka', 'Ta tillbaka');
  await isIn(anna, 'Återtaget');
});
