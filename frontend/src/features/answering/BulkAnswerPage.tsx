import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { announce } from '@/components/announce';
import { PageHeading } from '@/components/PageHeading';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { BulkProgress } from './BulkProgress';
import { BulkRows } from './BulkRows';
import { outcomeWords } from './outcomeWords';
import { afterMany, bulkAnswerQuery } from './queries';
import { TryAgain } from './TryAgain';

const route = getRouteApi('/signed-in/waiting/answers/$bulkAnswerId');

/** How far one bulk answer has come, and what became of each suggestion. It has an address, so that a locked phone loses nothing. */
export function BulkAnswerPage() {
  const { many, answer: words } = useText().answering;
  const language = useLanguage();
  const cache = useQueryClient();
  const { bulkAnswerId } = route.useParams();
  const answer = useSuspenseQuery({
    ...bulkAnswerQuery(useMunicipalityCode(), bulkAnswerId),
    refetchInterval: ({ state: { data } }) => (data?.state === 'RUNNING' ? 1_000 : false),
  }).data;
  const running = answer.state === 'RUNNING';
  const wasRunning = useRef(running);
  const told = outcomeWords(answer, many);
  useEffect(() => {
    if (wasRunning.current && !running) {
      announce(told);
      void afterMany(cache);
    }
    wasRunning.current = running;
  }, [running, told, cache]);
  return (
    <>
      <PageHeading
        lead={dateAndTime(answer.startedAt, language)}
        above={
          <Link className="ds-link" to="/waiting">
            {words.back}
          </Link>
        }
      >
        {many.kinds[answer.kind](answer.total)}
      </PageHeading>
      <div className="stack-wide">
        <BulkProgress answer={answer} told={told} />
        {!running && (
          <>
            <BulkRows answer={answer} />
            {answer.done < answer.total && <TryAgain answer={answer} />}
          </>
        )}
      </div>
    </>
  );
}
