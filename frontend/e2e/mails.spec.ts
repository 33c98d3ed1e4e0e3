import { expect, type Page } from '@playwright/test';
import { inEveryLook } from './looks';
import { mailTo, pathIn } from './mailbox';
import { browserOf, phone, test } from './people';
import { act, submitted } from './steps';

const stamp = Date.now().toString(36);

const frequency = (page: Page, topic: string) => page.getByLabel(`${topic}: mejl`, { exact: true });

/** Chooses mails at once of one's own suggestions; of the others not. */
async function chooseMails(page: Page): Promise<void> {
  await page.goto('/me');
  await page.getByRole('link', { name: 'Välj hur du får veta' }).click();
  await page.getByRole('button', { name: 'Välj inga mejl för allt' }).click();
  await frequency(page, 'Mina förslag').selectOption('Direkt');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
}

test('a mail tells what happened, leads there, and ends the mails without signing in', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const anna = await browserOf(browser, 'anna.employee', phone);
  await chooseMails(anna);
  await anna.reload();
  await expect(frequency(anna, 'Mina förslag')).toHaveValue('AT_ONCE');
  await expect(frequency(anna, 'Förslag som jag följer')).toHaveValue('NEVER');
  const title = `Kaffet ${stamp}`;
  const suggestion = await submitted(anna, title);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(suggestion);
  await act(mats, 'Bekräfta', 'Bekräfta');

  const mail = await mailTo(browser, 'anna.employee', title);
  const there = await pathIn(mail, `a[href$="${suggestion}"]`);
  const choices = await pathIn(mail, 'a[href$="/notifications/settings"]');
  const end = await pathIn(mail, 'a[href*="/mails/"]');
  const reader = mail.page();

  await anna.goto(there);
  await expect(anna.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await reader.goto(end);
  await expect(reader.getByRole('heading', { level: 1, name: 'Sluta få mejl' })).toBeVisible();
  // Opening it ends nothing: programs that look through mails open every link.
  await anna.goto(choices);
  await expect(frequency(anna, 'Mina förslag')).toHaveValue('AT_ONCE');
  await reader.getByRole('button', { name: 'Sluta skicka mejl' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Klart, inga fler mejl' })).toBeVisible();

  await anna.reload();
  for (const one of await anna.getByLabel(/: mejl$/).all()) await expect(one).toHaveValue('NEVER');
});

test('a link that is not whole says so, without a fault that axe can find', async ({ page }) => {
  await page.goto('/mails/not-a-ticket-of-ours');
  await inEveryLook(page, 'ending mails');
  await page.getByRole('button', { name: 'Sluta skicka mejl' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Länken går inte att använda' })).toBeVisible();
  await inEveryLook(page, 'a wrong ticket');
});
