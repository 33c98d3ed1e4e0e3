import type { Messages } from '@/i18n/messages';
import type { Guide } from './queries';

/** Why the first of the guides is the one to propose: "utbildad, minst att göra". */
export function reasonsFor([first, ...others]: Guide[], text: Messages): string {
  if (!first) return '';
  const words = text.coaching.assign;
  const least = others
    .filter(({ trained }) => trained === first.trained)
    .every(({ openCoachings }) => openCoachings >= first.openCoachings);
  return [first.trained ? words.trained : text.coaching.guides.member.toLowerCase(), least && words.leastToDo]
    .filter(Boolean)
    .join(', ');
}
