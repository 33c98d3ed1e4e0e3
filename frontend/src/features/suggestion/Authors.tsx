import type { components } from '@/client/schema';
import { authorNames } from '@/components/authorNames';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';

/** Who had the idea, where and when, in one line. */
export function Authors({ suggestion }: { suggestion: components['schemas']['Suggestion'] }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const names = authorNames({ ...suggestion, teamName: undefined }, text, language);
  const parts = [
    suggestion.teamName,
    suggestion.authorsHidden ? names : names && text.list.by(names),
    suggestion.recordedBy && text.one.recordedBy(suggestion.recordedBy.displayName),
    suggestion.department.name,
    dayAndMonth(suggestion.submittedAt ?? suggestion.createdAt, language, now),
  ];
  return parts.filter(Boolean).join(' · ');
}
