import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { Failure } from '@/components/Failure';
import { SearchWords } from '@/components/form/SearchWords';
import { Pending } from '@/components/Pending';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { MergeCandidate } from './MergeCandidate';
import { saidIn } from './merging';
import styles from './Merge.module.css';
import { mergeableQuery, similarQuery } from './queries';

const route = getRouteApi('/signed-in/suggestions/$suggestionId/merge');

interface Props {
  suggestion: components['schemas']['Suggestion'];
  q: string | undefined;
}

/** The likely ones first; any other by its words. */
export function FindOther({ suggestion, q }: Props) {
  const text = useText();
  const words = text.merge;
  const code = useMunicipalityCode();
  const navigate = route.useNavigate();
  const alike = useQuery({ ...similarQuery(code, saidIn(suggestion), 6), enabled: !q });
  const found = useQuery({
    ...mergeableQuery(code, q ?? ''),
    enabled: Boolean(q),
    placeholderData: keepPreviousData,
  });
  const asked = q ? found : alike;
  const items = (asked.data?.items ?? []).filter(({ id }) => id !== suggestion.id);
  return (
    <div className={styles.find}>
      <SearchWords
        label={words.search}
        words={q ?? ''}
        onSearch={(said) => navigate({ search: { q: said || undefined } })}
      />
      <section className="stack" aria-labelledby="candidates" aria-busy={asked.isFetching}>
        <Heading id="candidates" level={2} data-size="2xs">
          {q ? words.found : words.alike}
        </Heading>
        {asked.isPending && <Pending rows={2} />}
        {asked.isError && <Failure error={asked.error} retry={() => void asked.refetch()} />}
        {asked.isSuccess && items.length === 0 && (
          <Paragraph className="subtle" role="status">
            {q ? words.noneFound : words.noneAlike}
          </Paragraph>
        )}
        <ul className="unlisted stack">
          {items.map((item) => (
            <li key={item.id}>
              <MergeCandidate from={suggestion.id} candidate={item} q={q} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
