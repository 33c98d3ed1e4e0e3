import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { EntryCard } from '@/components/entry/EntryCard';
import { SupportHours } from '@/components/SupportHours';
import { SupportState } from '@/components/SupportState';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import type { RefinementRequest } from './queries';

/** A request in the list; the way leads to the suggestion that it helps. */
export function SupportCard({ request }: { request: RefinementRequest }) {
  const words = useText().refinement;
  const language = useLanguage();
  const now = useNow();
  const { suggestion, department, need, description, hours, state, requestedBy, requestedAt } = request;
  const { outcome, hoursOffered, hoursUsed } = request;
  const day = dayAndMonth(requestedAt, language, now);
  const title = suggestion?.title ?? words.needs[need];
  return (
    <EntryCard
      title={title}
      to={
        suggestion && (
          <Link className="ds-link" to="/suggestions/$suggestionId" params={{ suggestionId: suggestion.id }}>
            {title}
          </Link>
        )
      }
      facts={
        <>
          <SupportState state={state} />
          <Tag data-size="sm" data-color="info">
            {words.needs[need]}
          </Tag>
          {department && <span>{department.name}</span>}
          <span>{requestedBy ? words.askedBy(requestedBy.displayName, day) : words.asked(day)}</span>
          {hours !== undefined && <span>{words.wished(words.hours(count(hours, language)))}</span>}
        </>
      }
    >
      <p className="written">{outcome ?? description}</p>
      <SupportHours offered={hoursOffered} used={hoursUsed} />
    </EntryCard>
  );
}
