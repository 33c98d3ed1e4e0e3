import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { PageHeading } from '@/components/PageHeading';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { useMunicipalityCode } from '@/transport/myself';
import { runQuery } from './queries';
import { RunEntries } from './RunEntries';

const route = getRouteApi('/signed-in/administration/retention/runs/$retentionRunId');

/** What one run took away, or would: rule by rule, then thing by thing. */
export function RunPage() {
  const text = useText().retention;
  const words = text.run;
  const language = useLanguage();
  const id = useId();
  const { retentionRunId } = route.useParams();
  const { dryRun, startedAt, startedBy, endedAt, counts } = useSuspenseQuery({
    ...runQuery(useMunicipalityCode(), retentionRunId),
    // One that goes on is looked at again until it has ended.
    refetchInterval: ({ state: { data } }) => untilEnded(data),
  }).data;
  const found = counts.reduce((sum, one) => sum + one.found, 0);
  return (
    <>
      <PageHeading
        lead={dryRun ? words.dryLead : words.realLead}
        above={
          <Link className="ds-link no-print" to="/administration/retention">
            {words.back}
          </Link>
        }
      >
        {dryRun ? words.dryTitle : words.realTitle}
      </PageHeading>
      <div className="stack-wide">
        <section className="stack" aria-labelledby={counts.length > 0 ? id : undefined}>
          <Paragraph className="subtle">
            {[dateAndTime(startedAt, language), startedBy?.displayName ?? text.night].join(' · ')}
          </Paragraph>
          <Paragraph role="status">
            {!endedAt && text.running}
            {endedAt && found === 0 && words.nothing}
          </Paragraph>
          {counts.length > 0 && (
            <>
              <Heading level={2} data-size="xs" id={id}>
                {words.counts}
              </Heading>
              <RecordTable
                caption={words.counts}
                size="md"
                columns={[{ label: words.rule }, { label: words.basis }, { label: text.found, number: true }]}
                rows={counts.map((one) => ({
                  key: one.subject,
                  cells: [text.subjects[one.subject], one.decisionReference, count(one.found, language)],
                }))}
              />
            </>
          )}
        </section>
        <RunEntries counts={counts} refetchInterval={untilEnded({ endedAt })} />
      </div>
    </>
  );
}

const untilEnded = (run: { endedAt?: string } | undefined) => (run && !run.endedAt ? 2_000 : false);
