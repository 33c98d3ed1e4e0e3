import { daysUntil, plainDate } from '@/i18n/dates';
import type { Summary } from './queries';

export type DueGroup = 'late' | 'today' | 'week' | 'later' | 'undated';

/** The Sunday that ends this week. */
export function endOfWeek(now: Date): string {
  const day = new Date(`${plainDate(now)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}

/** Splits what waits by how much it hurries, in the order it came. */
export function dueGroups(items: readonly Summary[], now: Date): [DueGroup, Summary[]][] {
  const sunday = endOfWeek(now);
  const groups: Record<DueGroup, Summary[]> = { late: [], today: [], week: [], later: [], undated: [] };
  for (const item of items) {
    if (item.overdue) groups.late.push(item);
    else if (!item.dueOn) groups.undated.push(item);
    else if (daysUntil(item.dueOn, now) <= 0) groups.today.push(item);
    else if (item.dueOn <= sunday) groups.week.push(item);
    else groups.later.push(item);
  }
  return (Object.entries(groups) as [DueGroup, Summary[]][]).filter(([, members]) => members.length > 0);
}
