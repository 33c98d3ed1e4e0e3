import type { components } from '@/client/schema';
import type { Language } from '@/i18n/language';
import type { Messages } from '@/i18n/messages';

const locales: Record<Language, string> = { sv: 'sv', nb: 'nb', en: 'en' };

type Authored = Pick<
  components['schemas']['SuggestionSummary'],
  'authors' | 'authorsHidden' | 'teamName' | 'mine' | 'signedBy'
>;

/** Who had the idea, as a line of text: the team if there is one, else the names, or what was signed at a kiosk. */
export function authorNames(suggestion: Authored, text: Messages, language: Language): string {
  if (suggestion.authorsHidden && suggestion.authors.length === 0) return text.list.hidden;
  if (suggestion.teamName) return suggestion.teamName;
  if (suggestion.signedBy) return suggestion.signedBy;
  const names = suggestion.authors.map(({ displayName }) => displayName);
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}
