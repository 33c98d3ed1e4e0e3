import { Button, Heading } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { DueDate } from '@/components/DueDate';
import { Failure } from '@/components/Failure';
import { LifeLine, Moment, Said } from '@/components/LifeLine';
import { Pending } from '@/components/Pending';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { eventsQuery } from './queries';

type Schemas = components['schemas'];

/** The life-line of a suggestion, oldest first, with what is waited for at its end. */
export function History({ suggestion }: { suggestion: Schemas['Suggestion'] }) {
  const text = useText();
  const events = useInfiniteQuery(eventsQuery(suggestion.municipalityCode, suggestion.id));
  if (events.isPending) return <Pending rows={1} />;
  if (events.isError) return <Failure error={events.error} retry={() => events.refetch()} />;
  const items = events.data.pages.flatMap((page) => page.items);
  return (
    <section className="stack" aria-labelledby="history">
      <Heading id="history" level={2} data-size="2xs">
        {text.one.history}
      </Heading>
      <LifeLine>
        {items.map((event) => (
          <Event key={event.id} event={event} />
        ))}
        {!events.hasNextPage && suggestion.dueOn && (
          <Moment now>
            <DueDate due={suggestion} />
          </Moment>
        )}
      </LifeLine>
      {events.hasNextPage && (
        <Button
          variant="secondary"
          loading={events.isFetchingNextPage}
          onClick={() => events.fetchNextPage()}
        >
          {text.common.more}
        </Button>
      )}
    </section>
  );
}

function Event({ event }: { event: Schemas['SuggestionEvent'] }) {
  const text = useText();
  const language = useLanguage();
  const { actor, actorHidden, systemClient, type, fromState, toState, department, reason, occurredAt } =
    event;
  const who = actor?.displayName ?? systemClient ?? (actorHidden ? text.one.anAuthor : text.events.system);
  const where = type === 'REFERRED' && department ? ` ${text.events.toUnit(department.name)}` : '';
  return (
    <Moment step={fromState !== toState}>
      <span>
        <strong>{who}</strong> {text.events[type] + where}
      </span>
      <time className="subtle small" dateTime={occurredAt}>
        {dateAndTime(occurredAt, language)}
      </time>
      {reason && <Said>{reason}</Said>}
    </Moment>
  );
}
