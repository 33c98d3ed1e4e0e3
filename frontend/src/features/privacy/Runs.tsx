import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { Pager } from '@/components/Pager';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { runsQuery } from './queries';

const route = getRouteApi('/signed-in/administration/retention');

/** When the rules were followed or tried, by whom, and how much they found. */
export function Runs() {
  const text = useText().retention;
  const language = useLanguage();
  const id = useId();
  const { items, _meta, _links } = useSuspenseQuery(runsQuery(useMunicipalityCode(), route.useSearch())).data;
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {text.runs}
      </Heading>
      {items.length === 0 ? (
        <Paragraph className="subtle">{text.noRuns}</Paragraph>
      ) : (
        <RecordTable
          caption={text.runs}
          size="md"
          columns={[
            { label: text.when },
            { label: text.kind },
            { label: text.who },
            { label: text.found, number: true },
          ]}
          rows={items.map(({ id: run, startedAt, startedBy, dryRun, counts }) => ({
            key: run,
            cells: [
              <Link
                className="ds-link"
                to="/administration/retention/runs/$retentionRunId"
                params={{ retentionRunId: run }}
              >
                {dateAndTime(startedAt, language)}
              </Link>,
              <Tag data-size="sm" data-color={dryRun ? 'neutral' : 'warning'}>
                {dryRun ? text.dryRun : text.realRun}
              </Tag>,
              startedBy?.displayName ?? text.night,
              counts.reduce((sum, { found }) => sum + found, 0),
            ],
          }))}
        />
      )}
      <Pager meta={_meta} links={_links} />
    </section>
  );
}
