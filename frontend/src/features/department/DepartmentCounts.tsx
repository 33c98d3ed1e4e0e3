import { Button, Details, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { components } from '@/client/schema';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { HeadcountDialog } from './HeadcountDialog';
import styles from './Headcounts.module.css';
import { headcountsQuery, type Headcount } from './queries';

interface Props {
  department: components['schemas']['Department'];
  day: string;
  basis: components['schemas']['HeadcountBasis'];
  missing: boolean;
}

/** The head counts of a department, read when somebody opens it. */
export function DepartmentCounts({ department, day, basis, missing }: Props) {
  const text = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [entering, setEntering] = useState<{ link: Link; former?: Headcount }>();
  const counts = useQuery({
    ...headcountsQuery(useMunicipalityCode(), department.id),
    enabled: open,
  });
  const enter = department._links['enter-headcount'];
  const present = counts.data?.some((one) => one.referenceDate === day && one.basis === basis);
  return (
    <Details open={open} onToggle={() => setOpen(!open)}>
      <Details.Summary>
        <span className={styles.summary}>
          <span>{department.path.join(' › ')}</span>
          {missing && (
            <Tag data-color="warning" data-size="sm">
              {text.headcounts.isMissing}
            </Tag>
          )}
        </span>
      </Details.Summary>
      <Details.Content className="stack">
        {counts.error && <Failure error={counts.error} retry={() => void counts.refetch()} />}
        {open && counts.isPending && <Pending rows={1} />}
        <ul className={`unlisted ${styles.counts}`}>
          {counts.data?.map((one) => {
            const correct = one._links.update;
            return (
              <li key={one.id} className={styles.count}>
                <div className={styles.name}>
                  <strong>{text.headcounts.employees[one.basis](count(one.employees, language))}</strong>
                  <span className="subtle small">{dayMonthAndYear(one.referenceDate, language)}</span>
                  <span className="subtle small">{text.headcounts.from(one.source, one.enteredBy)}</span>
                </div>
                {correct && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={text.headcounts.correctOf(dayMonthAndYear(one.referenceDate, language))}
                    onClick={() => setEntering({ link: correct, former: one })}
                  >
                    {text.headcounts.correct}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        {counts.data?.length === 0 && <Paragraph className="subtle">{text.headcounts.none}</Paragraph>}
        {counts.data && !present && enter && (
          <div>
            <Button
              variant="secondary"
              data-size="sm"
              aria-label={text.headcounts.enterFor(department.name)}
              onClick={() => setEntering({ link: enter })}
            >
              {text.headcounts.enter}
            </Button>
          </div>
        )}
        {entering && (
          <HeadcountDialog
            {...{ ...entering, basis }}
            name={department.name}
            day={entering.former?.referenceDate ?? day}
            onClose={() => setEntering(undefined)}
          />
        )}
      </Details.Content>
    </Details>
  );
}
