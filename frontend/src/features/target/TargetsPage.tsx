import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { HowCounted } from '@/components/definition/HowCounted';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { presentPeriod, yearOf } from '@/components/period';
import { definitionsQuery, targetsQuery } from '@/components/queries';
import { useNow } from '@/components/useNow';
import { YearSelect } from '@/components/YearSelect';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { TargetCard } from './TargetCard';
import { TargetDialog } from './TargetDialog';

const route = getRouteApi('/signed-in/numbers/targets');

/** What the municipality and its departments want to reach in a year. */
export function TargetsPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { municipality, _links } = useMyself();
  const present = yearOf(presentPeriod('YEAR', useNow()));
  const year = route.useSearch().year ?? present;
  const navigate = route.useNavigate();
  const targets = useSuspenseQuery(targetsQuery(code, year)).data;
  const version = useSuspenseQuery(definitionsQuery()).data[0]?.version ?? 1;
  const [adding, setAdding] = useState(false);
  const whole = targets.find(({ department }) => !department);
  const set = _links['set-targets'];
  return (
    <>
      <PageHeading
        lead={text.targets.lead}
        beside={
          <YearSelect
            year={year}
            years={[1, 0, -1, -2].map((ahead) => present + ahead)}
            onChange={(chosen) => navigate({ search: { year: chosen } })}
          />
        }
      >
        {text.targets.title(year)}
      </PageHeading>
      <div className="stack">
        <div className="row">
          {set && (
            <Button onClick={() => setAdding(true)}>
              <PlusIcon aria-hidden="true" />
              {text.targets.set}
            </Button>
          )}
          <HowCounted name={text.targets.one} topics={['TARGET']} version={version} long />
        </div>
        {targets.length === 0 && <Empty heading={text.targets.emptyTitle(year)}>{text.targets.empty}</Empty>}
        {whole && <TargetCard target={whole} name={municipality?.name ?? ''} />}
        {targets
          .filter(({ department }) => department)
          .map((target) => (
            <TargetCard key={target.id} target={target} name={target.department?.name ?? ''} />
          ))}
      </div>
      {adding && set && (
        <TargetDialog
          year={year}
          link={set}
          taken={targets.map(({ department }) => department?.id ?? '')}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
