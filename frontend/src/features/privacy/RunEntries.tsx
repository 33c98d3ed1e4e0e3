import { Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { components } from '@/client/schema';
import { RecordTable } from '@/components/chart/RecordTable';
import { Filter } from '@/components/Filter';
import { Pager } from '@/components/Pager';
import { shortDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { entriesQuery } from './queries';

const route = getRouteApi('/signed-in/administration/retention/runs/$retentionRunId');

interface Props {
  counts: components['schemas']['RetentionCount'][];
  /** How often it is looked at again; never once the run has ended. */
  refetchInterval: number | false;
}

/** The log of a run; it names nobody. */
export function RunEntries({ counts, refetchInterval }: Props) {
  const text = useText().retention;
  const words = text.run;
  const language = useLanguage();
  const id = useId();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { retentionRunId } = route.useParams();
  const { items, _meta, _links } = useSuspenseQuery({
    ...entriesQuery(useMunicipalityCode(), retentionRunId, search),
    refetchInterval,
  }).data;
  if (items.length === 0 && !search.subject) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {words.entries}
      </Heading>
      <Filter
        label={words.only}
        value={search.subject ?? 'any'}
        options={[
          { value: 'any', label: words.any },
          ...counts.map(({ subject }) => ({ value: subject, label: text.subjects[subject] })),
        ]}
        onChange={(subject) =>
          void navigate({ search: { subject: subject === 'any' ? undefined : subject } })
        }
      />
      {items.length === 0 && <p>{words.nothing}</p>}
      {items.length > 0 && (
        <RecordTable
          caption={words.entries}
          columns={[{ label: words.thing }, { label: words.rule }, { label: words.since }]}
          rows={items.map(({ id: thing, subject, title, since }) => ({
            key: `${subject}${thing}`,
            cells: [
              title ? (
                <Link className="ds-link" to="/suggestions/$suggestionId" params={{ suggestionId: thing }}>
                  {title}
                </Link>
              ) : (
                words.untitled(thing.slice(-6))
              ),
              text.subjects[subject],
              shortDay(since, language),
            ],
          }))}
        />
      )}
      <Pager meta={_meta} links={_links} />
    </section>
  );
}
