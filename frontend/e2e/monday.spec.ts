import { expect, type Page } from '@playwright/test';
import { inEveryLook } from './looks';
import { browserOf, desktop, phone, test } from './people';
import { act, daysAhead, pick, submitted } from './steps';

const stamp = Date.now().toString(36);

/** Acknowledges a suggestion as the page's person, as somebody who was faster. */
const acknowledged = (page: Page, address: string) =>
  page.evaluate(async (id) => {
    const one = `/api/v1/municipalities/1060/suggestions/${id}`;
    const read = await fetch(one);
    const answer = await fetch(`${one}/acknowledgements`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Stegvis-Request': '1',
        'If-Match': read.headers.get('ETag') ?? '',
      },
      body: JSON.stringify({}),
    });
    return answer.status;
  }, address.split('/').at(-1));

const tick = (page: Page, title: string) => page.getByRole('checkbox', { name: `Välj: ${title}` });
const bar = (page: Page) => page.getByRole('region', { name: 'Det du har valt' });

/** Adds a template where the municipality has none of that name, so that the test can be run again. */
async function aTemplate(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/administration/text-templates');
  await page.getByRole('button', { name: 'Lägg till en mall' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Välj ett alternativ.');
  await dialog.getByRole('radio', { name: 'Bekräfta', exact: true }).check();
  await dialog.getByLabel('Namn').fill(name);
  await dialog.getByLabel('Text', { exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(text);
}

for (const [device, viewport] of [
  ['a phone', phone],
  ['a desktop', desktop],
] as const) {
  test(`many are acknowledged at once on ${device}, and the one that changed meanwhile is told apart`, async ({
    browser,
  }) => {
    const mark = `${stamp}-${viewport.width}`;
    const words = `Vi tar upp det på träffen. ${mark}`;
    const line = `Extra tack för bilden. ${mark}`;
    const lena = await browserOf(browser, 'lena.lean');
    await aTemplate(lena, `Tack, på träffen ${mark}`, words);

    const anna = await browserOf(browser, 'anna.employee');
    const titles = ['En krok', 'En lampa', 'En skylt'].map((what) => `${what} vid dörren ${mark}`);
    const addresses: string[] = [];
    for (const title of titles) addresses.push(await submitted(anna, title));

    const mats = await browserOf(browser, 'mats.manager', viewport);
    await mats.goto('/waiting?sort=newest');
    await tick(mats, titles[0]!).check();
    // The choice outlives another order of the list.
    await mats.getByLabel('Ordning').selectOption('due');
    await expect(bar(mats)).toContainText('1 valt');
    await mats.getByLabel('Ordning').selectOption('newest');
    await tick(mats, titles[2]!).check();
    await tick(mats, titles[1]!).check();
    await expect(bar(mats)).toContainText('3 valda');
    await bar(mats).getByRole('link', { name: 'Bekräfta' }).click();

    await mats.getByRole('button', { name: 'Använd en mall' }).click();
    await mats.getByRole('button', { name: new RegExp(`^Tack, på träffen ${mark}`) }).click();
    await expect(mats.getByLabel(/^Det här säger du till alla/)).toHaveValue(words);
    await mats.getByRole('button', { name: `Lägg till en rad: ${titles[0]}` }).click();
    await mats.getByLabel(`Egen rad: ${titles[0]}`).fill(line);
    const preview = mats.getByRole('list', { name: 'Så läser de svaret' }).getByRole('listitem');
    await expect(preview).toHaveCount(3);
    await expect(preview.filter({ hasText: line })).toHaveCount(1);
    await expect(preview.filter({ hasText: words })).toHaveCount(3);

    expect(await acknowledged(lena, addresses[1]!)).toBe(200);
    await mats.getByRole('button', { name: 'Bekräfta 3 förslag' }).click();

    await expect(mats.getByText('Klart, men 1 gick inte att svara på.').first()).toBeVisible();
    const rows = mats.getByRole('list', { name: 'Förslag för förslag' }).getByRole('listitem');
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('link', { name: titles[1]! })).toBeVisible();
    await expect(rows).toContainText('Någon hann ändra före dig');
    // The address keeps all of it.
    await mats.reload();
    await mats.getByRole('radio', { name: 'Fick svar (2)' }).click();
    await expect(rows).toHaveCount(2);

    await anna.goto(addresses[0]!);
    await expect(anna.getByText(line, { exact: false })).toHaveCount(1);
    await expect(anna.getByText(words, { exact: false })).toHaveCount(1);
    await anna.goto(addresses[1]!);
    await expect(anna.getByText(words, { exact: false })).toHaveCount(0);

    // It still waits for the decision, in the version that holds now.
    await mats.getByRole('button', { name: 'Försök med de här igen' }).click();
    await expect(mats.getByRole('heading', { level: 1, name: 'Svara på flera' })).toBeVisible();
    await mats.getByRole('radio', { name: 'Nej' }).check();
    await mats.getByLabel('Det här säger du till alla').fill('');
    await mats.getByRole('button', { name: 'Svara nej på 1 förslag' }).click();
    await expect(mats.getByRole('alert')).toContainText('Fyll i fältet.');
    await mats.getByLabel('Det här säger du till alla').fill(`Det finns redan en lampa. ${mark}`);
    await mats.getByRole('button', { name: 'Svara nej på 1 förslag' }).click();
    await expect(mats.getByText('Alla har fått svar.').first()).toBeVisible();
    await anna.reload();
    await expect(anna.getByText(`Det finns redan en lampa. ${mark}`).first()).toBeVisible();

    await mats.goto('/waiting');
    await expect(bar(mats)).toHaveCount(0);
    await mats.getByRole('link', { name: 'Svar till flera' }).click();
    await expect(mats.getByRole('link', { name: '3 förslag: läst och bekräftat' }).first()).toBeVisible();

    await lena.getByRole('button', { name: `Ta bort: Tack, på träffen ${mark}` }).click();
    await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await expect(lena.getByRole('listitem').filter({ hasText: mark })).toHaveCount(0);
  });
}

test('a single answer starts from a template too', async ({ browser }) => {
  const name = `Läst ${stamp}`;
  const words = `Jag har läst det och återkommer på fredag. ${stamp}`;
  const lena = await browserOf(browser, 'lena.lean');
  await aTemplate(lena, name, words);
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, `En hylla till stövlarna ${stamp}`);

  const mats = await browserOf(browser, 'mats.manager', phone);
  await mats.goto(address);
  await act(mats, 'Bekräfta', 'Bekräfta', async (dialog) => {
    await dialog.getByRole('button', { name: 'Använd en mall' }).click();
    await dialog.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(dialog.getByLabel(/^Hälsning/)).toHaveValue(words);
    await expect(dialog.getByLabel(/^Hälsning/)).toBeFocused();
  });
  await anna.goto(address);
  await expect(anna.getByText(words)).toBeVisible();

  await lena.getByRole('button', { name: `Ta bort: ${name}` }).click();
  await lena.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(lena.getByRole('listitem').filter({ hasText: name })).toHaveCount(0);
});

test('a deputy sees the queue, and no longer when the manager is back', async ({ browser }) => {
  const title = `En stol vid telefonen ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee');
  await submitted(anna, title);
  const gunnar = await browserOf(browser, 'gunnar.group', phone);
  await gunnar.goto('/waiting?sort=newest');
  await expect(gunnar.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
  await expect(gunnar.getByRole('link', { name: title })).toHaveCount(0);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto('/waiting');
  await mats.getByRole('button', { name: /Meny för/ }).click();
  await mats.getByRole('link', { name: 'Ställföreträdare', exact: true }).click();
  await mats.getByRole('button', { name: 'Utse en ställföreträdare' }).click();
  const dialog = mats.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Välj en person.');
  await pick(dialog, 'Vem svarar i stället?', 'Gunnar Gustavsson');
  await dialog.getByLabel('Sista dagen').fill(daysAhead(7));
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toBeHidden();
  const card = mats
    .getByRole('region', { name: 'Just nu' })
    .getByRole('listitem')
    .filter({ hasText: 'Gunnar Gustavsson svarar i stället för dig' });
  await expect(card).toBeVisible();

  await gunnar.reload();
  await expect(gunnar.getByText(/^Du är ställföreträdare för Mats/)).toBeVisible();
  await expect(tick(gunnar, title)).toBeVisible();
  await mats.goto('/waiting');
  await expect(mats.getByText(/^Gunnar Gustavsson svarar i stället för dig/)).toBeVisible();
  await mats.getByRole('link', { name: 'Se ställföreträdare' }).first().click();

  await card.getByRole('button', { name: /^Avsluta:/ }).click();
  await mats.getByRole('dialog').getByRole('button', { name: 'Avsluta' }).click();
  await expect(card).toHaveCount(0);
  await gunnar.reload();
  await expect(gunnar.getByRole('heading', { level: 1, name: 'Att göra' })).toBeVisible();
  await expect(gunnar.getByRole('link', { name: title })).toHaveCount(0);
});

test('Monday morning has no fault that axe can find', async ({ browser }) => {
  test.setTimeout(300_000);
  const anna = await browserOf(browser, 'anna.employee');
  const title = `En lapp på dörren ${stamp}`;
  await submitted(anna, title);
  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto('/waiting?sort=newest');
  await tick(mats, title).check();
  await inEveryLook(mats, 'some are chosen');
  await bar(mats).getByRole('link', { name: 'Svara nej' }).click();
  await mats.getByRole('button', { name: `Lägg till en rad: ${title}` }).click();
  await mats.getByRole('button', { name: 'Svara nej på 1 förslag' }).click();
  await inEveryLook(mats, 'an answer to many with errors');
  await mats.getByRole('radio', { name: 'Ja, vi gör det' }).check();
  await mats.getByRole('button', { name: 'Svara ja på 1 förslag' }).click();
  await expect(mats.getByText('Alla har fått svar.').first()).toBeVisible();
  await inEveryLook(mats, 'many are answered');
  for (const route of ['/waiting/answers', '/waiting/answers/new', '/waiting?show=late&step=reply']) {
    await mats.goto(route);
    await inEveryLook(mats, route);
  }
  await mats.goto('/deputies');
  await mats.getByRole('button', { name: 'Utse en ställföreträdare' }).click();
  await mats.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await inEveryLook(mats, 'a deputy with errors');

  const ada = await browserOf(browser, 'ada.admin');
  await ada.goto('/administration/deputies');
  await inEveryLook(ada, 'deputies of the municipality');
  await ada.goto('/administration/text-templates');
  await ada.getByRole('button', { name: 'Lägg till en mall' }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await inEveryLook(ada, 'a template with errors');
  const template = `Tack, läst ${stamp}`;
  await ada.getByRole('dialog').getByRole('radio', { name: 'Bekräfta', exact: true }).check();
  await ada.getByRole('dialog').getByLabel('Namn').fill(template);
  await ada.getByRole('dialog').getByLabel('Text', { exact: true }).fill('Tack! Jag har läst det.');
  await ada.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(ada.getByRole('button', { name: `Ta bort: ${template}` })).toBeVisible();

  await mats.goto(await submitted(anna, `En klocka i hallen ${stamp}`));
  await mats
    .getByRole('region', { name: 'Nästa steg' })
    .getByRole('button', { name: 'Bekräfta', exact: true })
    .click();
  await mats.getByRole('button', { name: 'Använd en mall' }).click();
  await expect(mats.getByRole('button', { name: new RegExp(`^${template}`) })).toBeVisible();
  await inEveryLook(mats, 'an answer with the templates unfolded');

  await ada.getByRole('button', { name: `Ta bort: ${template}` }).click();
  await ada.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(ada.getByRole('button', { name: `Ta bort: ${template}` })).toHaveCount(0);
});
