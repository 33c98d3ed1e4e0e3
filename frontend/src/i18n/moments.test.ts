import { describe, expect, it } from 'vitest';
import { instantOf, wallTime } from './moments';

describe('the clock on the wall', () => {
  it.each([
    ['2024-05-14T09:30', '2024-05-14T07:30:00.000Z'],
    ['2025-02-05T10:00', '2025-02-05T09:00:00.000Z'],
    ['2025-03-30T01:59', '2025-03-30T00:59:00.000Z'],
    ['2025-03-30T03:00', '2025-03-30T01:00:00.000Z'],
    ['2025-10-26T03:00', '2025-10-26T02:00:00.000Z'],
    ['2025-01-01T00:15', '2024-12-31T23:15:00.000Z'],
  ])('shows %s at %s, wherever the phone is', (wall, instant) => {
    expect(instantOf(wall)).toBe(instant);
    expect(wallTime(instant)).toBe(wall);
  });
});
