import { expect, type Page } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { pick, submitted } from './steps';

const stamp = Date.now().toString(36);

/** A suggestion of the page's person that they have carried out at once. */
async function done(page: Page, title: string): Promise<string> {
  return page.evaluate(async (words) => {
    const me = await (await fetch('/api/v1/persons/me')).json();
    const created = await fetch(`/api/v1/municipalities/${me.municipality.code}/suggestions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({
        title: words,
        problem: 'Det går mer än elva timmar mellan kvällsmål och frukost.',
        idea: 'Ett mellanmål senare på kvällen.',
        implementation: {
          description: 'Mellanmålet serveras 20.30, och den som vaknar tidigt får en fralla.',
          effect: { areas: ['WORKING_ENVIRONMENT'], description: 'De boende sover bättre.' },
        },
      }),
    });
    return `/suggestions/${(await created.json()).id}`;
  }, title);
}

/** A picture as a camera would send it, drawn in the browser. */
async function photograph(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 900;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#e8b04a';
    pen.fillRect(0, 0, 1200, 900);
    pen.fillStyle = '#6b3f1d';
    pen.fillRect(300, 350, 600, 250);
    return canvas.toDataURL('image/jpeg');
  });
  return {
    name: 'IMG_0001.JPG',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(address.split(',')[1]!, 'base64'),
  };
}

/** The picture has arrived, not only its place on the page. */
async function isShown(page: Page, description: string): Promise<void> {
  const picture = page.getByRole('img', { name: description });
  await expect(picture).toBeVisible();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
}

test('an improvement becomes a good example in two clicks, and another municipality does the same', async ({
  browser,
}) => {
  const title = `Kortare nattfasta ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee', phone);
  const suggestion = await done(anna, title);
  const tray = `Frukostbricka ${stamp}`;
  await anna.goto(suggestion);
  await anna.getByRole('button', { name: 'Lägg till en bild' }).click();
  const dialog = anna.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lägg till en bild' }).click();
  await expect(dialog).toContainText('Välj en bild.');
  await dialog.getByLabel('Vilken bild?').setInputFiles(await photograph(anna));
  await dialog.getByLabel('Vad syns på bilden?').fill(tray);
  await dialog.getByRole('button', { name: 'Lägg till en bild' }).click();
  await expect(dialog).toBeHidden();
  await isShown(anna, tray);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(suggestion);
  await mats.getByRole('link', { name: 'Gör till gott exempel' }).click();
  await expect(mats.getByRole('heading', { level: 1 })).toHaveText('Berätta om ett exempel');
  await expect(mats.getByLabel('Så gör vi nu')).toHaveValue(/Mellanmålet serveras 20.30/);
  await expect(mats.getByLabel('Det blev bättre')).toHaveValue('De boende sover bättre.');
  await mats.getByLabel('Ämnen').fill('Natt, mat');
  await mats.getByRole('radio', { name: 'Kommunerna i våra nätverk' }).check();
  await mats.getByRole('button', { name: 'Publicera' }).click();
  await expect(mats.getByRole('heading', { level: 1 })).toHaveText(title);

  await isShown(mats, tray);

  // Whoever had the idea may be asked about it, and only they decide that.
  await anna.goto(new URL(mats.url()).pathname);
  await anna.getByRole('button', { name: 'Visa mitt namn' }).click();
  await expect(anna.getByRole('button', { name: 'Visa inte mitt namn' })).toBeVisible();

  const vera = await browserOf(browser, 'vera.employee', phone);
  await vera.goto('/good-examples');
  await vera.getByLabel('Sök bland exempel').fill(stamp);
  await vera.getByRole('button', { name: 'Sök' }).click();
  await vera.getByRole('article').getByRole('link', { name: title }).click();
  await expect(vera.getByRole('heading', { level: 1 })).toHaveText(title);
  await isShown(vera, tray);
  await expect(vera.getByText('Anna Andersson')).toBeVisible();
  await expect(vera.getByRole('link', { name: 'Till förslaget' })).toHaveCount(0);
  await vera.getByRole('button', { name: 'Vi gör likadant' }).click();
  await vera.getByRole('dialog').getByRole('button', { name: 'Skicka in förslaget' }).click();
  await expect(vera.getByRole('link', { name: /Efter en idé från .*Olofströms kommun/ })).toBeVisible();

  await vera.getByRole('link', { name: /Efter en idé från/ }).click();
  await vera.getByRole('button', { name: /Berätta vad .* gjorde annorlunda/ }).click();
  await vera.getByLabel('Det gjorde vi annorlunda').fill('Vi serverar redan 20.00.');
  await vera.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(vera.getByRole('row').filter({ hasText: 'Vi serverar redan 20.00.' })).toBeVisible();

  // The credit comes home, the case does not.
  await anna.reload();
  const row = anna.getByRole('row').filter({ hasText: 'Vimmerby kommun' });
  await expect(row).toContainText('Vi serverar redan 20.00.');
  await expect(row.getByRole('link')).toHaveCount(0);
  await anna.goto('/notifications');
  await expect(anna.getByRole('listitem').filter({ hasText: title }).first()).toContainText(
    'gjorde annorlunda',
  );
});

test('only what is done becomes an example; what is written directly belongs to a unit', async ({
  browser,
}) => {
  const title = `Skylt vid entrén ${stamp}`;
  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(await submitted(mats, title));
  await expect(mats.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(mats.getByRole('link', { name: 'Gör till gott exempel' })).toHaveCount(0);

  await mats.goto('/good-examples');
  await mats.getByRole('link', { name: 'Berätta om ett exempel' }).first().click();
  await mats.getByLabel('Rubrik').fill(title);
  await mats.getByLabel('Så var det').fill('Ingen hittade in.');
  await mats.getByLabel('Så gör vi nu').fill('En skylt vid porten.');
  await mats.getByLabel('Det blev bättre').fill('Alla hittar.');
  await mats.getByLabel('Vem svarar på frågor?').fill('Enhetschefen');
  await mats.getByRole('button', { name: 'Publicera' }).click();
  await expect(mats.getByRole('alert').first()).toContainText('Välj var det gjordes.');
  await pick(mats.getByRole('main'), 'Var gjordes det?', 'Brännargården');
  await mats.getByRole('button', { name: 'Publicera' }).click();
  await expect(mats.getByRole('heading', { level: 1 })).toHaveText(title);

  await mats.getByRole('link', { name: 'Ändra' }).click();
  await mats.getByRole('radio', { name: 'Alla, också utan inloggning' }).check();
  await mats.getByRole('button', { name: 'Spara' }).click();
  await expect(mats.getByText('Visas för: alla, också utan inloggning')).toBeVisible();
  const example = new URL(mats.url()).pathname;

  const passer = await (await browser.newContext({ viewport: phone, locale: 'sv-SE' })).newPage();
  await passer.goto('/public-examples');
  await passer.getByRole('article').getByRole('link', { name: title }).click();
  await expect(passer.getByText('En skylt vid porten.')).toBeVisible();

  await mats.goto(example);
  await mats.getByRole('button', { name: 'Ta bort' }).click();
  await mats.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(mats).toHaveURL(/\/good-examples$/);
});
