import { Button, Paragraph } from '@digdir/designsystemet-react';
import { SealCheckmarkIcon } from '@navikt/aksel-icons';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { HowCounted } from '@/components/definition/HowCounted';
import { Empty } from '@/components/Empty';
import { Failure } from '@/components/Failure';
import { Filter } from '@/components/Filter';
import { Pending } from '@/components/Pending';
import { closedPeriods, periodName } from '@/components/period';
import { PeriodSelect } from '@/components/PeriodSelect';
import { definitionQuery, networkQuery } from '@/components/queries';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';
import { PublishDialog } from './PublishDialog';
import { standingsQuery } from './queries';
import styles from './Readiness.module.css';
import { StandingsTable } from './StandingsTable';

const route = getRouteApi('/signed-in/networks/$networkId/readiness');

/** How far each member is with a period, and the way to publish it. */
export function ReadinessTab() {
  const text = useText();
  const language = useLanguage();
  const { networkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [publishing, setPublishing] = useState(false);
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const version = network.definitions.at(-1)?.definitionVersion ?? 1;
  const { periodKinds } = useSuspenseQuery(definitionQuery(version)).data;
  const periods = closedPeriods(periodKinds, useNow());
  const period = search.period ?? periods[0] ?? '';
  const { data, error, refetch } = useQuery(standingsQuery(networkId, period));
  const publish = network._links.publish;
  const ready = data?.filter(({ state }) => state !== 'OPEN').length ?? 0;
  const show = search.show ?? 'all';
  const shown = data?.filter(({ state }) => show === 'all' || (show === 'waiting') === (state === 'OPEN'));
  return (
    <div className={styles.readiness}>
      <div className={styles.tools}>
        <PeriodSelect
          {...{ period, periods }}
          onChange={(chosen) => navigate({ search: { ...search, period: chosen } })}
        />
        <Filter
          label={text.readiness.filter}
          value={show}
          options={[
            { value: 'all' as const, label: text.readiness.all },
            { value: 'waiting' as const, label: text.readiness.waiting },
            { value: 'ready' as const, label: text.readiness.ready },
          ]}
          onChange={(value) => navigate({ search: { ...search, show: value === 'all' ? undefined : value } })}
        />
        {publish && data && (
          <Button className={styles.publish} onClick={() => setPublishing(true)}>
            <SealCheckmarkIcon aria-hidden="true" />
            {text.readiness.publish(periodName(period, text, language))}
          </Button>
        )}
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Pending />}
      {data && shown && (
        <>
          <div className="row">
            <Paragraph role="status">{text.readiness.summary(ready, data.length)}</Paragraph>
            <HowCounted name={text.readiness.publication} topics={['PUBLICATION']} version={version} />
          </div>
          {data.length === 0 && <Empty heading={text.readiness.noMembers} />}
          {data.length > 0 && shown.length === 0 && <Empty heading={text.readiness.noneLeft} />}
          {shown.length > 0 && <StandingsTable standings={shown} />}
        </>
      )}
      {publishing && publish && data && (
        <PublishDialog
          {...{ networkId, period }}
          link={publish}
          standings={data}
          onClose={() => setPublishing(false)}
        />
      )}
    </div>
  );
}
