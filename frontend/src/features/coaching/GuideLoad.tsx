import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkIcon, PersonGroupIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { Empty } from '@/components/Empty';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Coaching.module.css';
import { guidesQuery } from './queries';

/** As many as one looks through. */
const first = 8;

/** Who can help, and how much each has to do already. */
export function GuideLoad() {
  const text = useText();
  const words = text.coaching.guides;
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useQuery(guidesQuery(useMunicipalityCode()));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Pending rows={1} />;
  const shown = all ? data : data.slice(0, first);
  const mostOpen = Math.max(1, ...data.map(({ openCoachings }) => openCoachings));
  const mostVisits = Math.max(1, ...data.map(({ visits }) => visits));
  return (
    <section className={`card ${styles.load}`} aria-labelledby="guides">
      <Heading id="guides" level={2} data-size="xs">
        {words.heading}
      </Heading>
      <Paragraph className="subtle">{words.lead}</Paragraph>
      {data.length === 0 ? (
        <Empty heading={words.emptyTitle} icon={<PersonGroupIcon />}>
          {words.empty}
        </Empty>
      ) : (
        <RecordTable
          caption={words.heading}
          columns={[
            { label: words.who },
            { label: words.trained, bare: true },
            { label: words.open },
            { label: words.visits },
          ]}
          rows={shown.map(({ person, department, trained, openCoachings, visits }) => ({
            key: person.id,
            cells: [
              <>
                {person.displayName}
                {department && <div className={`subtle small ${styles.where}`}>{department.name}</div>}
              </>,
              trained ? (
                <>
                  <CheckmarkIcon aria-hidden="true" /> {words.isTrained}
                </>
              ) : (
                <span className="subtle">{words.member}</span>
              ),
              <Bar amount={openCoachings} most={mostOpen} />,
              <Bar amount={visits} most={mostVisits} quiet />,
            ],
          }))}
        />
      )}
      {shown.length < data.length && (
        <div className="no-print">
          <Button variant="secondary" onClick={() => setAll(true)}>
            {text.common.more}
          </Button>
        </div>
      )}
    </section>
  );
}

function Bar({ amount, most, quiet }: { amount: number; most: number; quiet?: boolean }) {
  return (
    <span className={`${styles.bar} ${quiet ? styles.visits : ''}`}>
      <strong>{amount}</strong>
      <span aria-hidden="true">
        <span className={styles.amount} style={{ width: `${(amount / most) * 100}%` }} />
      </span>
    </span>
  );
}
