import { expect, type Browser, type Locator } from '@playwright/test';

/* Mails of the one-command start are shown at the management port. */
const sent = `${process.env.MANAGEMENT_URL ?? 'http://localhost:9000'}/mails-sent`;
/** What goes out at once is gathered for a minute first. */
const patience = 150_000;

/** The newest mail to somebody that holds these words, once it is there. */
export async function mailTo(browser: Browser, name: string, words: string): Promise<Locator> {
  const reader = await (await browser.newContext()).newPage();
  const mail = reader.getByRole('article').filter({ hasText: words }).filter({ hasText: name }).first();
  await expect(async () => {
    await reader.goto(sent);
    await expect(mail).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: patience, intervals: [3000] });
  return mail;
}

/** Where a link of a mail leads. */
export const pathIn = async (mail: Locator, link: string): Promise<string> =>
  new URL((await mail.locator(link).first().getAttribute('href')) ?? '').pathname;
