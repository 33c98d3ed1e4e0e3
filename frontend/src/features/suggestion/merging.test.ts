import { expect, it } from 'vitest';
import type { components } from '@/client/schema';
import { mergeLink, natural, saidIn } from './merging';

type Suggestion = components['schemas']['Suggestion'];

const merges = (id: string) => ({
  merge: { href: `/suggestions/${id}/merges`, rel: 'merge', method: 'POST' },
});
const suggestion = (id: string, state: Suggestion['state'], submittedAt: string, may = true) =>
  ({ id, state, title: id, idea: 'Så här', submittedAt, _links: may ? merges(id) : {} }) as Suggestion;

it('lets the one stay that has come further, whichever is older', () => {
  const old = suggestion('old', 'SUBMITTED', '2026-01-01T08:00:00Z');
  const begun = suggestion('begun', 'IN_PROGRESS', '2026-03-01T08:00:00Z');
  expect(natural(old, begun)).toBe(begun);
  expect(natural(begun, old)).toBe(begun);
});

it('lets the older one stay when they have come as far', () => {
  const old = suggestion('old', 'SUBMITTED', '2026-01-01T08:00:00Z');
  const young = suggestion('young', 'SUBMITTED', '2026-03-01T08:00:00Z');
  expect(natural(young, old)).toBe(old);
});

it('lets the only one stay that may', () => {
  const old = suggestion('old', 'SUBMITTED', '2026-01-01T08:00:00Z');
  const others = suggestion('others', 'SUBMITTED', '2026-03-01T08:00:00Z', false);
  expect(natural(old, others)).toBe(others);
  expect(natural(others, suggestion('x', 'SUBMITTED', '2026-03-02T08:00:00Z', false))).toBeUndefined();
});

it('lets nothing go into what is over, or into itself', () => {
  const one = suggestion('one', 'SUBMITTED', '2026-01-01T08:00:00Z');
  expect(mergeLink(one, suggestion('gone', 'WITHDRAWN', '2026-01-01T08:00:00Z'))).toBeUndefined();
  expect(mergeLink(one, suggestion('part', 'MERGED', '2026-01-01T08:00:00Z'))).toBeUndefined();
  expect(mergeLink(one, one)).toBeUndefined();
});

it('looks for others by all that was written', () => {
  expect(saidIn(suggestion('Nattfasta', 'SUBMITTED', ''))).toBe('Nattfasta Så här');
});
