import { expect, type Page } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { isIn, submitted } from './steps';

const stamp = Date.now().toString(36);

/** A support and a comment, without the way through the page. */
async function supported(page: Page, address: string, comment: string): Promise<void> {
  const statuses = await page.evaluate(
    async ({ path, text }) => {
      const me = await (await fetch('/api/v1/persons/me')).json();
      const one = `/api/v1/municipalities/${me.municipality.code}${path}`;
      const headers = { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' };
      const support = await fetch(`${one}/supports/me`, { method: 'PUT', headers });
      const said = await fetch(`${one}/comments`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ text }),
      });
      return [support.ok, said.ok];
    },
    { path: address, text: comment },
  );
  expect(statuses).toEqual([true, true]);
}

const supports = (page: Page) =>
  page
    .getByRole('main')
    .locator('header')
    .getByRole('button', { name: /^Stöd|^Du stödjer/ });

test('two suggestions are seen side by side, become one, and are parted again', async ({ browser }) => {
  const [stays, goes] = [`Tvättvagnar i förrådet ${stamp}`, `Vagnarna står i vägen ${stamp}`];
  const comment = `Hos oss också, varje morgon. ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee');
  const into = await submitted(anna, stays);
  const from = await submitted(anna, goes);
  await supported(await browserOf(browser, 'lena.lean'), from, comment);

  const mats = await browserOf(browser, 'mats.manager');
  await test.step('the other one is found by its words', async () => {
    await mats.goto(from);
    await mats.getByRole('link', { name: 'För samman med ett annat' }).click();
    await mats.getByLabel('Sök ett annat förslag').fill(stays);
    await mats.getByRole('button', { name: 'Sök', exact: true }).click();
    await mats.getByRole('link', { name: stays }).click();
  });

  await test.step('both stand beside each other, and what happens is said', async () => {
    const [one, other] = [
      mats.getByRole('article', { name: goes }),
      mats.getByRole('article', { name: stays }),
    ];
    await expect(one).toContainText('Skiljer sig');
    const [left, right] = [await one.boundingBox(), await other.boundingBox()];
    expect(left!.y).toBe(right!.y);
    expect(left!.x).toBeLessThan(right!.x);
    // The one that was handed in first is proposed; the other choice is there.
    await expect(other.getByRole('radio', { name: 'Det här är kvar' })).toBeChecked();
    const happens = mats.getByRole('region', { name: 'Det här händer' });
    await expect(happens).toContainText(`”${stays}” lever vidare`);
    await one.getByRole('radio', { name: 'Det här är kvar' }).check();
    await expect(happens).toContainText(`”${goes}” lever vidare`);
    await other.getByRole('radio', { name: 'Det här är kvar' }).check();
    await expect(happens).toContainText('Kommentaren följer med');
  });

  await test.step('they become one', async () => {
    await mats.getByRole('button', { name: 'För samman', exact: true }).click();
    await expect(mats).toHaveURL(new RegExp(`${into}$`));
    await expect(mats.getByRole('status').filter({ hasText: 'sammanförda' })).toBeVisible();
    await expect(mats.getByRole('heading', { name: 'Slogs ihop med' })).toBeVisible();
    await expect(supports(mats)).toContainText('1');
    await expect(mats.getByRole('region', { name: 'Kommentarer' })).toContainText(comment);
    await mats.getByRole('link', { name: goes }).click();
    await isIn(mats, 'Sammanfört');
    await expect(mats.getByRole('heading', { name: 'Slogs ihop med och lever vidare i' })).toBeVisible();
  });

  await test.step('the author sees it, and has nothing to undo it with', async () => {
    await anna.goto(into);
    await expect(anna.getByRole('link', { name: goes })).toBeVisible();
    await expect(anna.getByRole('button', { name: /Ångra sammanföringen/ })).toHaveCount(0);
  });

  await test.step('it is undone from the one that stayed', async () => {
    await mats.goto(into);
    await mats.getByRole('button', { name: `Ångra sammanföringen med ”${goes}”` }).click();
    const dialog = mats.getByRole('dialog');
    await expect(dialog).toContainText('går tillbaka dit de hörde');
    await dialog.getByRole('button', { name: 'Skilj åt' }).click();
    await expect(dialog).toBeHidden();
    await expect(mats.getByRole('heading', { name: 'Slogs ihop med' })).toHaveCount(0);
    await expect(mats.getByRole('region', { name: 'Kommentarer' })).not.toContainText(comment);
    await mats.goto(from);
    await isIn(mats, 'Inskickat');
    await expect(mats.getByRole('region', { name: 'Kommentarer' })).toContainText(comment);
  });
});

test('on a phone they stand one below the other, and the likely one is offered first', async ({
  browser,
}) => {
  const likely = `Sele till taklyften ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee');
  const into = await submitted(anna, likely);
  const from = await submitted(anna, `${likely} saknas`);

  const mats = await browserOf(browser, 'mats.manager', phone);
  await mats.goto(`${from}/merge`);
  const alike = mats.getByRole('region', { name: 'Liknar det här' });
  await alike.getByRole('link', { name: likely }).first().click();
  const [upper, lower] = [mats.getByRole('article').first(), mats.getByRole('article').last()];
  await expect(lower).toBeVisible();
  const [first, second] = [await upper.boundingBox(), await lower.boundingBox()];
  expect(second!.y).toBeGreaterThan(first!.y + first!.height);
  expect(await mats.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await mats.getByRole('button', { name: 'För samman', exact: true }).click();
  await expect(mats).toHaveURL(new RegExp(`${into}$`));

  await mats.goto(from);
  await mats.getByRole('button', { name: `Ångra sammanföringen med ”${likely}”` }).click();
  await mats.getByRole('dialog').getByRole('button', { name: 'Skilj åt' }).click();
  await isIn(mats, 'Inskickat');
});
