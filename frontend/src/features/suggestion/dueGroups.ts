import type { components } from '@/client/schema';
import { daysUntil } from '@/i18n/dates';

type Summary = components['schemas']['SuggestionSummary'];
export type DueGroup = 'late' | 'today' | 'later' | 'undated';

/** Splits what waits by how much it hurries, in the order it came. */
export function dueGroups(items: readonly Summary[], now: Date): [DueGroup, Summary[]][] {
  const groups: Record<DueGroup, Summary[]> = { late: [], today: [], later: [], undated: [] };
  for (const item of items) {
    if (item.overdue) groups.late.push(item);
    else if (!item.dueOn) groups.undated.push(item);
    else if (daysUntil(item.dueOn, now) <= 0) groups.today.push(item);
    else groups.later.push(item);
  }
  return (Object.entries(groups) as [DueGroup, Summary[]][]).filter(([, members]) => members.length > 0);
}
