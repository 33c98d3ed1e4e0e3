import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChartCard } from '@/components/chart/ChartCard';
import { LineChart } from '@/components/chart/charts';
import { HowCounted } from '@/components/definition/HowCounted';
import { Failure } from '@/components/Failure';
import { Filter } from '@/components/Filter';
import { Pending } from '@/components/Pending';
import { shortPeriodName } from '@/components/period';
import { targetsQuery } from '@/components/queries';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';
import { chosen, ratio } from '@/i18n/numbers';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { monthsQuery } from './queries';
import { expected, reached, type Measure } from './trajectory';

interface Props {
  year: number;
  version: number;
  departmentId?: string;
  show: Measure;
  onShow: (show: Measure) => void;
}

const twelve = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

/** How far the year has come, month by month, against what the target expects. */
export function Trajectory({ year, version, departmentId, show, onShow }: Props) {
  const text = useText();
  const language = useLanguage();
  const code = useMunicipalityCode();
  const maySet = useMyself()._links['set-targets'];
  const months = useQuery(monthsQuery(code, year, useNow(), departmentId));
  const targets = useQuery(targetsQuery(code, year));
  const error = months.error ?? targets.error;
  if (error) return <Failure error={error} />;
  if (!months.data || !targets.data) return <Pending />;

  const target = targets.data.find(({ department }) => department?.id === departmentId);
  const actual = reached(months.data, show);
  const goal = target && expected(target, show);
  const names = twelve.map((month) => shortPeriodName(`${year}-${month}`, text, language));
  const format = (value: number) => ratio(value, language);
  const name = text.measures[`${show}PerEmployee`];
  const heading = text.figures.trajectory(year);
  const last = actual.at(-1);
  return (
    <ChartCard
      heading={heading}
      how={<HowCounted name={heading} topics={['TARGET', 'EMPLOYEES']} version={version} />}
      lead={
        <>
          {actual.length < months.data.length && (
            <Paragraph className="subtle small">
              {text.figures[actual.length > 0 ? 'trajectoryStops' : 'noMonths']}
            </Paragraph>
          )}
          {!target && (
            <Paragraph className="subtle small">
              {text.figures.noTargetYear(year)}{' '}
              {maySet && (
                <Link className="ds-link no-print" to="/targets" search={{ year }}>
                  {text.figures.setTarget}
                </Link>
              )}
            </Paragraph>
          )}
        </>
      }
      controls={
        <Filter
          label={text.figures.showing}
          value={show}
          options={[
            { value: 'implemented', label: text.measures.implemented },
            { value: 'submitted', label: text.measures.submitted },
          ]}
          onChange={onShow}
        />
      }
      sheet={{
        columns: [
          { label: text.period.month },
          { label: name, format },
          ...(goal ? [{ label: text.figures.expectedByTarget, format }] : []),
        ],
        rows: names.map((month, index) => [month, actual[index], ...(goal ? [goal[index]] : [])]),
      }}
      fileName={`${text.figures.trajectoryFile}-${year}`}
    >
      {(actual.length > 0 || goal) && (
        <LineChart
          label={text.figures.trajectorySaid(
            name,
            last === undefined ? text.figures.noFigure : format(last),
            goal ? format(goal[actual.length - 1] ?? goal.at(-1) ?? 0) : undefined,
          )}
          categories={names}
          format={format}
          onAxis={(value) => chosen(value, language)}
          series={[
            { name, values: actual, look: 'full' },
            ...(goal ? [{ name: text.figures.expectedByTarget, values: goal, look: 'dashed' as const }] : []),
          ]}
        />
      )}
    </ChartCard>
  );
}
