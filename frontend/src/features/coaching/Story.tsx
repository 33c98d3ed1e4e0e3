import { Heading } from '@digdir/designsystemet-react';
import { LifeLine, Moment, Said } from '@/components/LifeLine';
import { useNameOf } from '@/components/useNameOf';
import { dateAndTime, dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Coaching } from './queries';

/** What has happened, from the question to what changed. NB: when the guide came to it is not kept. */
export function Story({ coaching }: { coaching: Coaching }) {
  const nameOf = useNameOf();
  const words = useText().coaching.one;
  const language = useLanguage();
  const { requestedBy, requestedAt, need, guide, visits, change, closedAt, state } = coaching;
  const moment = (at: string) => (
    <time className="subtle small" dateTime={at}>
      {at.length === 10 ? dayMonthAndYear(at, language) : dateAndTime(at, language)}
    </time>
  );
  return (
    <section className="stack" aria-labelledby="story">
      <Heading id="story" level={2} data-size="2xs">
        {words.story}
      </Heading>
      <LifeLine>
        <Moment step>
          <span>
            <strong>{nameOf(requestedBy)}</strong> {words.asked}
          </span>
          {moment(requestedAt)}
          <Said>{need}</Said>
        </Moment>
        {guide && (
          <Moment step>
            <span>
              <strong>{guide.displayName}</strong> {words.assigned}
            </span>
          </Moment>
        )}
        {visits.toReversed().map(({ visitedOn, note }, index) => (
          <Moment key={index}>
            <strong>{words.visited}</strong>
            {moment(visitedOn)}
            <Said>{note}</Said>
          </Moment>
        ))}
        {closedAt ? (
          <Moment step>
            <strong>{words.closed}</strong>
            {moment(closedAt)}
            {change && <Said>{change}</Said>}
          </Moment>
        ) : (
          <Moment now>
            {state === 'REQUESTED' && words.waitsForGuide}
            {state === 'ASSIGNED' && (visits.length ? words.goesOn : words.waitsForVisit)}
          </Moment>
        )}
      </LifeLine>
    </section>
  );
}
