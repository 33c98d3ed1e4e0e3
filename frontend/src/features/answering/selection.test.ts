import { beforeEach, expect, it } from 'vitest';
import { renderHook } from '@testing-library/react';
import type { Summary } from './queries';
import { choose, chooseNone, chooseOnly, keepSaid, most, saidIn, useSelection } from './selection';

const items = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `s-${from + index}` }) as Summary);
const chosen = () => [...renderHook(() => useSelection()).result.current.keys()];

beforeEach(chooseNone);

it('keeps what was chosen on the page before', () => {
  choose(items(2), true);
  choose(items(1, 2), true);
  choose(items(1), false);
  expect(chosen()).toEqual(['s-1', 's-2']);
});

it('takes no more than one request takes, and says how many were left', () => {
  expect(choose(items(most), true)).toBe(0);
  expect(choose(items(3, most), true)).toBe(3);
  expect(choose(items(1), true)).toBe(0);
  expect(chosen()).toHaveLength(most);
});

it('forgets the former choice when some are tried again', () => {
  choose(items(3), true);
  chooseOnly(items(1, 7));
  expect(chosen()).toEqual(['s-7']);
});

it('knows what was said in the last one only', () => {
  keepSaid('b-1', { kind: 'DECLINE', text: 'Inte nu.', lines: {} });
  expect(saidIn('b-1')?.text).toBe('Inte nu.');
  expect(saidIn('b-2')).toBeUndefined();
});
