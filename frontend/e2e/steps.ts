import { expect, type Locator, type Page } from '@playwright/test';

type Dialog = ReturnType<Page['getByRole']>;

/** Presses an action of the suggestion's page, answers its form, sends it, and waits until the dialog is gone. */
export async function act(
  page: Page,
  button: string,
  send: string,
  answer?: (dialog: Dialog) => Promise<void>,
) {
  await page
    .getByRole('region', { name: 'Nästa steg' })
    .getByRole('button', { name: button, exact: true })
    .click();
  const dialog = page.getByRole('dialog');
  await answer?.(dialog);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Types into a search field of the dialog and takes the first that is found. */
export async function pick(dialog: Dialog, label: RegExp | string, words: string): Promise<void> {
  await dialog.getByLabel(label).fill(words);
  await dialog
    .getByRole('button', { name: new RegExp(words) })
    .first()
    .click();
}

/** Chooses in a filter that the address holds: it shows as chosen when the address has changed. */
export async function choose(filter: Locator): Promise<void> {
  await filter.click();
  await expect(filter).toBeChecked();
}

export const isIn = (page: Page, state: string) =>
  expect(page.getByRole('main').locator('header').getByText(state, { exact: true })).toBeVisible();

/** Submits a suggestion as the page's person, without the way through the form; returns the address of its page. */
export async function submitted(page: Page, title: string): Promise<string> {
  return page.evaluate(async (words) => {
    const me = await (await fetch('/api/v1/persons/me')).json();
    const created = await fetch(`/api/v1/municipalities/${me.municipality.code}/suggestions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({ title: words, idea: `Vi prövar i tre veckor: ${words}.` }),
    });
    return `/suggestions/${(await created.json()).id}`;
  }, title);
}

/** The address of the latest assignment to managers; the page's person gives one where there is none. */
export async function anAssignment(page: Page): Promise<string> {
  return page.evaluate(async (dueOn) => {
    const assignments = '/api/v1/municipalities/1060/assignments';
    const { items } = await (await fetch(`${assignments}?limit=1`)).json();
    if (items.length > 0) return `/assignments/${items[0].id}`;
    const given = await fetch(assignments, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Stegvis-Request': '1' },
      body: JSON.stringify({ title: 'Starta en tavla', description: 'Skriv vad ni valde.', dueOn }),
    });
    return `/assignments/${(await given.json()).id}`;
  }, daysAhead(30));
}

/** A day as date fields take it. */
export const daysAhead = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
