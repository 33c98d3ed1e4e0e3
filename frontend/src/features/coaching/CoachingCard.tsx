import { Link } from '@tanstack/react-router';
import { EntryCard } from '@/components/entry/EntryCard';
import { useNow } from '@/components/useNow';
import { useNameOf } from '@/components/useNameOf';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Coaching.module.css';
import { CoachingBadge } from './CoachingBadge';
import type { Coaching } from './queries';

/** A coaching in the list. */
export function CoachingCard({ coaching }: { coaching: Coaching }) {
  const nameOf = useNameOf();
  const words = useText().coaching;
  const language = useLanguage();
  const now = useNow();
  const { id, department, state, requestedBy, requestedAt, guide, visits, need, change } = coaching;
  const day = (value: string) => dayAndMonth(value, language, now);
  const latest = visits[0];
  return (
    <EntryCard
      title={department.name}
      to={
        <Link className="ds-link" to="/coachings/$coachingId" params={{ coachingId: id }}>
          {department.name}
        </Link>
      }
      facts={
        <>
          <CoachingBadge state={state} />
          <span>{words.askedBy(nameOf(requestedBy), day(requestedAt))}</span>
          {guide && <span>{words.guide(guide.displayName)}</span>}
          {guide && (
            <span>{latest ? words.visits(visits.length, day(latest.visitedOn)) : words.noVisits}</span>
          )}
        </>
      }
    >
      <p className={`written ${styles.need}`}>{change ?? need}</p>
    </EntryCard>
  );
}
