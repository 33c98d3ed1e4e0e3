import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { HowCounted } from '@/components/definition/HowCounted';
import { PageHeading } from '@/components/PageHeading';
import { presentPeriod, yearOf } from '@/components/period';
import { definitionsQuery, departmentTreeQuery, networksQuery } from '@/components/queries';
import { useNow } from '@/components/useNow';
import { YearSelect } from '@/components/YearSelect';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { DepartmentCounts } from './DepartmentCounts';
import styles from './Headcounts.module.css';
import { MissingCounts } from './MissingCounts';
import { missingQuery } from './queries';

const route = getRouteApi('/signed-in/numbers/headcounts');

/** Employees on the reference day of a year, department by department; what is missing comes first. */
export function HeadcountsPage() {
  const text = useText();
  const language = useLanguage();
  const code = useMunicipalityCode();
  const present = yearOf(presentPeriod('YEAR', useNow()));
  const year = route.useSearch().year ?? present;
  const navigate = route.useNavigate();
  const departments = useSuspenseQuery(departmentTreeQuery(code)).data;
  const networks = useSuspenseQuery(networksQuery()).data;
  const newest = useSuspenseQuery(definitionsQuery()).data[0];
  const network = networks[0];
  const checklist = useQuery({
    ...missingQuery(code, network?.id ?? '', year),
    enabled: Boolean(network),
  });
  // The network's own definition says the day; without a network the newest one does.
  const day = checklist.data?.figures.referenceDate ?? (newest && referenceDay(newest, year));
  const basis = checklist.data?.figures.basis ?? newest?.basis ?? 'HEADCOUNT';
  const version = checklist.data?.figures.definitionVersion ?? newest?.version ?? 1;
  const missing = checklist.data?.missingHeadcounts ?? [];
  if (!day) return null;
  return (
    <>
      <PageHeading
        lead={text.headcounts.lead(dayMonthAndYear(day, language))}
        beside={
          <YearSelect
            year={year}
            years={[1, 0, -1, -2, -3].map((ahead) => present + ahead)}
            onChange={(chosen) => navigate({ search: { year: chosen } })}
          />
        }
      >
        {text.headcounts.title(year)}
      </PageHeading>
      <div className="stack-wide">
        <div>
          <HowCounted name={text.measures.employees} topics={['EMPLOYEES']} version={version} long />
        </div>
        <MissingCounts
          {...{ missing, departments, day, basis }}
          known={Boolean(checklist.data)}
          error={checklist.error}
        />
        <section className={styles.list} aria-labelledby="entered">
          <Heading level={2} data-size="xs" id="entered">
            {text.headcounts.all}
          </Heading>
          <Paragraph className="subtle">{text.headcounts.allLead}</Paragraph>
          {departments.length === 0 && <Alert data-color="info">{text.headcounts.noDepartments}</Alert>}
          {departments.map((department) => (
            <DepartmentCounts
              key={department.id}
              {...{ department, day, basis }}
              missing={missing.some(({ id }) => id === department.id)}
            />
          ))}
        </section>
      </div>
    </>
  );
}

const referenceDay = (
  { referenceMonth, referenceDay: day }: { referenceMonth: number; referenceDay: number },
  year: number,
) => `${year - 1}-${String(referenceMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
