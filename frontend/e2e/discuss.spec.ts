import { expect } from '@playwright/test';
import { browserOf, phone, test } from './people';
import { choose, submitted } from './steps';

const stamp = Date.now().toString(36);

test('a colleague who is mentioned is told', async ({ browser }) => {
  const title = `Bilnycklar på en tavla ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, title);

  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(address);
  const talk = mats.getByRole('region', { name: 'Kommentarer' });
  const field = talk.getByLabel('Skriv en kommentar');
  await field.pressSequentially('Har ni en sådan, @le');
  await expect(talk.getByRole('option', { name: /^Lena/ })).toBeVisible();
  await field.press('Escape');
  await expect(talk.getByRole('option')).toHaveCount(0);
  await field.pressSequentially('n');
  await expect(talk.getByRole('option', { name: /^Lena/ })).toBeVisible();
  // The first one is ready; Enter takes it, and no comment is sent by that.
  while (!(await talk.getByRole('option', { selected: true }).textContent())?.startsWith('Lena'))
    await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue(/^Har ni en sådan, @Lena \S+ $/);
  await field.pressSequentially('?');
  await expect(talk).toContainText(/Lena \S+ får veta att du har skrivit/);
  await talk.getByRole('button', { name: 'Skicka kommentar' }).click();
  await expect(talk.getByRole('listitem').filter({ hasText: 'Har ni en sådan' })).toContainText('@Lena');

  const lena = await browserOf(browser, 'lena.lean', phone);
  await lena.goto('/notifications');
  const news = lena.getByRole('list', { name: 'Nyheter' }).getByRole('listitem').filter({ hasText: title });
  await expect(news.filter({ hasText: 'nämnde dig' })).toHaveCount(1);
});

test('a colleague is mentioned with a thumb', async ({ browser }) => {
  const anna = await browserOf(browser, 'anna.employee', phone);
  await anna.goto(await submitted(anna, `Skor i rätt storlek ${stamp}`));
  const talk = anna.getByRole('region', { name: 'Kommentarer' });
  await talk.getByRole('button', { name: 'Nämn en kollega' }).click();
  const field = talk.getByLabel('Skriv en kommentar');
  await expect(field).toBeFocused();
  await field.pressSequentially('mats');
  await talk.getByRole('option', { name: /^Mats/ }).click();
  await expect(field).toHaveValue(/^@Mats \S+ $/);
  await expect(field).toBeFocused();
});

test('an internal note is hidden from the author', async ({ browser }) => {
  const note = `Ta upp det med ekonomin först. ${stamp}`;
  const anna = await browserOf(browser, 'anna.employee');
  const address = await submitted(anna, `Egen lapp på dörren ${stamp}`);
  const mats = await browserOf(browser, 'mats.manager');
  await mats.goto(address);
  const notes = mats.getByRole('region', { name: 'Interna anteckningar' });
  await expect(notes).toContainText('Bara chefer och handläggare ser detta');
  await notes.getByLabel('Skriv en intern anteckning').fill(note);
  await notes.getByRole('button', { name: 'Spara anteckning' }).click();
  await expect(notes.getByRole('listitem')).toContainText(note);
  await expect(mats.getByRole('region', { name: 'Kommentarer' })).not.toContainText(note);

  await anna.goto(address);
  await expect(anna.getByRole('region', { name: 'Kommentarer' })).toBeVisible();
  await expect(anna.getByRole('region', { name: 'Interna anteckningar' })).toHaveCount(0);
  await expect(anna.getByRole('main')).not.toContainText(note);
});

test('a search marks what it found, and the address holds the filters', async ({ browser }) => {
  const word = `rullvagn${stamp}`;
  const anna = await browserOf(browser, 'anna.employee', phone);
  await submitted(anna, `Plats för ${word}`);
  await anna.goto('/suggestions');
  await anna.getByLabel('Sök i förslagen').fill(word);
  await anna.getByRole('button', { name: 'Sök', exact: true }).click();
  const hit = anna.getByRole('article').filter({ hasText: `Plats för ${word}` });
  await expect(hit.getByRole('heading').locator('mark')).toHaveText(word);
  await choose(anna.getByRole('radio', { name: 'Väntar på beslut' }));
  await anna.getByRole('button', { name: 'Fler filter' }).click();
  await anna.getByLabel('Vems förslag').selectOption({ label: 'Skrivna av mig' });
  await anna.getByLabel('Inskickat').selectOption({ index: 1 });
  await expect(anna).toHaveURL(/q=rullvagn.*state=waiting/);
  await expect(anna).toHaveURL(/author=me/);
  await expect(anna).toHaveURL(/period=/);
  await anna.reload();
  await expect(hit).toBeVisible();
  await expect(anna.getByLabel('Vems förslag')).toHaveValue('author');

  await choose(anna.getByRole('radio', { name: 'Genomförda' }));
  await expect(anna.getByText(`Inget förslag har orden ”${word}”`)).toBeVisible();
  await anna.getByRole('button', { name: 'Sök utan filter' }).click();
  await expect(hit).toBeVisible();
});
