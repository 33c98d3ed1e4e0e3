import { expect, it } from 'vitest';
import { spanName, spans } from './durations';

const counts = [
  { workingDays: 0, suggestions: 7 },
  { workingDays: 2, suggestions: 3 },
  { workingDays: 12, suggestions: 2 },
  { workingDays: 15, suggestions: 1 },
  { workingDays: 90, suggestions: 4 },
];

it('keeps every suggestion in exactly one bar', () => {
  const bars = spans(counts);
  expect(bars.reduce((sum, { suggestions }) => sum + suggestions, 0)).toBe(17);
  expect(bars.find((bar) => spanName(bar) === '11–15')?.suggestions).toBe(3);
  expect(bars.find((bar) => spanName(bar) === '1')?.suggestions).toBe(0);
});

it('ends where the longest does, and names the open end', () => {
  expect(spans([{ workingDays: 2, suggestions: 1 }]).map(spanName)).toEqual(['0', '1', '2']);
  expect(spanName(spans(counts).at(-1)!)).toBe('61+');
  expect(spans([])).toEqual([]);
});
