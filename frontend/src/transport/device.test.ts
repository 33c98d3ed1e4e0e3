import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { allOf, change, countWaiting, forgetOld, forgetPerson, put, remove } from './device';

const day = 86_400_000;
const kept = (id: string, personId: string, daysAgo = 0) => ({
  id,
  personId,
  keptAt: Date.now() - daysAgo * day,
});

afterEach(async () => {
  await forgetPerson('anna');
  await forgetPerson('berit');
});

it('shows each person their own, the oldest first', async () => {
  await put('outbox', kept('new', 'anna'));
  await put('outbox', kept('old', 'anna', 2));
  await put('outbox', kept('other', 'berit'));
  expect((await allOf('outbox', 'anna')).map(({ id }) => id)).toEqual(['old', 'new']);
});

it('forgets who signs out, and nobody else', async () => {
  await put('outbox', kept('a', 'anna'));
  await put('drafts', kept('a', 'anna'));
  await put('outbox', kept('b', 'berit'));
  await forgetPerson('anna');
  expect(await allOf('outbox', 'anna')).toEqual([]);
  expect(await allOf('drafts', 'anna')).toEqual([]);
  expect(await countWaiting()).toBe(1);
});

it('forgets after seven days, whoever it was', async () => {
  await put('outbox', kept('six', 'anna', 6));
  await put('outbox', kept('seven', 'berit', 7));
  await forgetOld();
  expect((await allOf('outbox', 'anna')).map(({ id }) => id)).toEqual(['six']);
  expect(await allOf('outbox', 'berit')).toEqual([]);
});

it('does not bring back what was removed meanwhile', async () => {
  await put('outbox', kept('a', 'anna'));
  await remove('outbox', 'a');
  await change('outbox', 'a', { keptAt: 0 });
  expect(await countWaiting()).toBe(0);
});
