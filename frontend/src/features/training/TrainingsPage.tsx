import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TableIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Filter } from '@/components/Filter';
import { PageHeading } from '@/components/PageHeading';
import { presentPeriod, yearOf } from '@/components/period';
import { useNow } from '@/components/useNow';
import { YearSelect } from '@/components/YearSelect';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { Catalogue } from './Catalogue';
import { OccasionDialog } from './OccasionDialog';
import { OccasionsAhead } from './OccasionsAhead';
import { OccasionsBeen } from './OccasionsBeen';
import { trainingsQuery } from './queries';
import styles from './Training.module.css';

const route = getRouteApi('/signed-in/learning/trainings');

/** What one can learn, and when. */
export function TrainingsPage() {
  const text = useText();
  const words = text.training.occasions;
  const { show, year, ...place } = route.useSearch();
  const navigate = route.useNavigate();
  const { _links } = useMyself();
  const present = yearOf(presentPeriod('YEAR', useNow()));
  const any = useSuspenseQuery(trainingsQuery(useMunicipalityCode())).data.length > 0;
  const [planning, setPlanning] = useState(false);
  const plan = any ? _links['plan-training'] : undefined;
  return (
    <>
      <PageHeading
        lead={text.training.lead}
        beside={
          _links['department-trainings'] && (
            <ButtonLink className="no-print" to="/trainings/coverage" variant="secondary">
              <TableIcon aria-hidden="true" />
              {text.training.trained.title}
            </ButtonLink>
          )
        }
      >
        {text.training.title}
      </PageHeading>
      <div className="stack-wide">
        <div className="stack">
          <div className={styles.top}>
            <Filter
              label={words.show}
              value={show ?? 'ahead'}
              options={[
                { value: 'ahead', label: words.ahead },
                { value: 'been', label: words.been },
              ]}
              onChange={(value) => navigate({ search: { show: value === 'been' ? value : undefined } })}
            />
            {show === 'been' && (
              <YearSelect
                year={year ?? present}
                years={[0, -1, -2, -3].map((ahead) => present + ahead)}
                onChange={(chosen) => navigate({ search: { show, year: chosen } })}
              />
            )}
            {show !== 'been' && plan && (
              <Button className="no-print" onClick={() => setPlanning(true)}>
                <PlusIcon aria-hidden="true" />
                {words.add}
              </Button>
            )}
          </div>
          {show === 'been' ? (
            <OccasionsBeen year={year ?? present} />
          ) : (
            <OccasionsAhead place={place} mayPlan={Boolean(plan)} />
          )}
        </div>
        <Catalogue />
      </div>
      {planning && plan && <OccasionDialog link={plan} onClose={() => setPlanning(false)} />}
    </>
  );
}
