import { wallTime } from '@/i18n/moments';
import type { Meeting } from './queries';

export interface Month {
  /** "2026-11". */
  period: string;
  meetings: Meeting[];
}

/** Meetings by the month in which they begin here, in the order they come. */
export function months(meetings: Meeting[]): Month[] {
  const found = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const period = wallTime(meeting.startsAt).slice(0, 7);
    found.set(period, [...(found.get(period) ?? []), meeting]);
  }
  return [...found].map(([period, inIt]) => ({ period, meetings: inIt }));
}
