import { Tag } from '@digdir/designsystemet-react';
import { PaperplaneIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { bulkAnswersQuery, type BulkAnswer } from './queries';

const route = getRouteApi('/signed-in/waiting/answers');
const colours = { RUNNING: 'accent', DONE: 'success', STOPPED: 'neutral' } as const;

/** What this person has answered together, the latest first. */
export function BulkAnswersPage() {
  const { many, answer: words } = useText().answering;
  const { items, _meta, _links } = useSuspenseQuery(
    bulkAnswersQuery(useMunicipalityCode(), route.useSearch()),
  ).data;
  return (
    <>
      <PageHeading
        lead={many.lead}
        above={
          <Link className="ds-link" to="/waiting">
            {words.back}
          </Link>
        }
      >
        {many.title}
      </PageHeading>
      <div className="stack-wide">
        {items.length === 0 && (
          <Empty
            heading={many.emptyTitle}
            icon={<PaperplaneIcon />}
            action={<ButtonLink to="/waiting">{words.back}</ButtonLink>}
          >
            {many.empty}
          </Empty>
        )}
        <EntryList label={many.title}>
          {items.map((answer) => (
            <AnswerCard key={answer.id} answer={answer} />
          ))}
        </EntryList>
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}

function AnswerCard({
  answer: { id, kind, state, total, done, refused, startedAt },
}: {
  answer: BulkAnswer;
}) {
  const { many } = useText().answering;
  const language = useLanguage();
  const title = many.kinds[kind](total);
  return (
    <EntryCard
      title={title}
      to={
        <Link className="ds-link" to="/waiting/answers/$bulkAnswerId" params={{ bulkAnswerId: id }}>
          {title}
        </Link>
      }
      facts={
        <>
          <Tag data-size="sm" data-color={colours[state]}>
            {many.states[state]}
          </Tag>
          <span>{dateAndTime(startedAt, language)}</span>
          <span>{`${done} ${many.answered}`}</span>
          {refused > 0 && <span>{`${refused} ${many.refused}`}</span>}
        </>
      }
    />
  );
}
