import { expect, type Page } from '@playwright/test';
import { mailTo, pathIn } from './mailbox';
import { browserOf, phone, test } from './people';
import { submitted } from './steps';

const stamp = Date.now().toString(36);

/** Acknowledges all of them in one request, without the way through the queue. */
async function acknowledged(page: Page, addresses: string[]): Promise<void> {
  const status = await page.evaluate(
    async (ids) => {
      const me = await (await fetch('/api/v1/persons/me')).json();
      const here = `/api/v1/municipalities/${me.municipality.code}`;
      const read = async (id: string) =>
        (await (await fetch(`${here}/suggestions/${id}`)).json()).version as number;
      const items = await Promise.all(
        ids.map(async (suggestionId) => ({ suggestionId, version: await read(suggestionId) })),
      );
      const asked = await fetch(`${here}/bulk-answers`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
        body: JSON.stringify({ kind: 'ACKNOWLEDGE', items }),
      });
      return asked.status;
    },
    addresses.map((address) => address.split('/').at(-1)!),
  );
  expect(status).toBe(201);
}

test('a digest gathers what happened in a day, and its links lead there', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee', phone);
  await anna.goto('/notifications/settings');
  await anna.getByLabel('Mina förslag: mejl', { exact: true }).selectOption('Varje dag');
  await anna.getByRole('button', { name: 'Spara' }).click();
  await expect(anna.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
  const [first, second] = [`Skåpet i hallen ${stamp}`, `Skåpet i köket ${stamp}`];
  const addresses = [await submitted(anna, first), await submitted(anna, second)];

  const mats = await browserOf(browser, 'mats.manager');
  await acknowledged(mats, addresses);

  const mail = await mailTo(browser, 'anna.employee', first);
  await expect(mail).toContainText(second);
  await expect(mail).toContainText('Brännargården');
  await anna.goto(await pathIn(mail, `a[href$="${addresses[1]}"]`));
  await expect(anna.getByRole('heading', { level: 1, name: second })).toBeVisible();
});
