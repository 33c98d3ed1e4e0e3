import type { Deputy } from './queries';

export type DeputyTime = 'now' | 'coming' | 'past';
type Days = Pick<Deputy, 'startsOn' | 'endsOn'>;

/** Those who answer today, those who will, those who did; what comes next first among those to come. */
export function deputyTimes<T extends Days>(deputies: readonly T[], today: string): [DeputyTime, T[]][] {
  const times: Record<DeputyTime, T[]> = { now: [], coming: [], past: [] };
  for (const deputy of deputies) {
    if (deputy.endsOn < today) times.past.push(deputy);
    else if (deputy.startsOn > today) times.coming.unshift(deputy);
    else times.now.push(deputy);
  }
  return (Object.entries(times) as [DeputyTime, T[]][]).filter(([, members]) => members.length > 0);
}
