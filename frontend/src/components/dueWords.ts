import type { components } from '@/client/schema';
import { daysUntil, nearDay } from '@/i18n/dates';
import type { Language } from '@/i18n/language';
import type { Messages } from '@/i18n/messages';

export interface Due {
  dueOn?: string;
  dueReason?: components['schemas']['DueReason'];
  overdue: boolean;
}

/** A due day in plain words: "Svar senast i dag", "Svara – 2 dagar sen". The server says what is late, not we. */
export function dueWords(due: Due, text: Messages, language: Language, now: Date): string | undefined {
  if (!due.dueOn || !due.dueReason) return undefined;
  if (due.overdue) {
    const days = Math.max(1, -daysUntil(due.dueOn, now));
    return text.due.late(text.due.what[due.dueReason], text.due.lateBy(days));
  }
  return text.due[due.dueReason](nearDay(due.dueOn, text, language, now));
}

export function isSoon(due: Due, now: Date): boolean {
  return due.dueOn !== undefined && !due.overdue && daysUntil(due.dueOn, now) <= 1;
}
