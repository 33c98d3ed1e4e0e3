import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '@/client/schema';
import { Basis } from '@/components/Basis';
import { Empty } from '@/components/Empty';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { periodName } from '@/components/period';
import { publicationsQuery } from '@/components/queries';
import { useLanguage, useText } from '@/i18n/language';
import { Absences } from './Absences';
import styles from './Comparison.module.css';
import { OwnPlace } from './OwnPlace';
import { PlacesOverTime } from './PlacesOverTime';
import { publicationQuery } from './queries';
import { SizeClassCard } from './SizeClassCard';
import { Totals } from './Totals';

interface Props {
  network: Pick<components['schemas']['Network'], 'id' | 'name'>;
  chosen: string | undefined;
  onChoose: (publicationId: string) => void;
  tools?: (period: string) => ReactNode;
}

/** A published comparison: places in size classes, those without a place and why, and how it was before. */
export function Comparison({ network, chosen, onChoose, tools }: Props) {
  const text = useText();
  const language = useLanguage();
  const publications = useSuspenseQuery(publicationsQuery(network.id)).data;
  const present = publications.find(({ id }) => id === chosen) ?? publications[0];
  const { data, error, refetch } = useQuery({
    ...publicationQuery(network.id, present?.id ?? ''),
    enabled: Boolean(present),
  });
  if (!present) {
    return <Empty heading={text.comparison.nothingTitle}>{text.comparison.nothing}</Empty>;
  }
  const most = Math.max(
    0,
    ...(data?.places.map((place) => place.measures.implementedPerEmployee ?? 0) ?? []),
  );
  return (
    <div className={styles.comparison}>
      <div className={`no-print ${styles.tools}`}>
        <Field>
          <Label>{text.basis.period}</Label>
          <Select value={present.id} onChange={({ target }) => onChoose(target.value)}>
            {publications.map(({ id, period, number }) => (
              <Select.Option key={id} value={id}>
                {text.comparison.publication(periodName(period, text, language), number)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {tools?.(present.period)}
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Pending />}
      {data && (
        <>
          <Basis
            whose={network.name}
            period={data.period}
            version={data.definitionVersion}
            publishedAt={data.publishedAt}
          />
          {data.comment && <p className={`written ${styles.comment}`}>{data.comment}</p>}
          <OwnPlace publication={data} networkId={network.id} />
          {data.sizeClasses.map((group) => (
            <SizeClassCard
              key={group.sizeClass?.fromEmployees ?? 'all'}
              group={group}
              publication={data}
              most={most}
            />
          ))}
          <Absences absences={data.absences} version={data.definitionVersion} />
          <Totals publication={data} />
          <PlacesOverTime networkId={network.id} kind={data.periodKind} publications={publications} />
        </>
      )}
    </div>
  );
}
