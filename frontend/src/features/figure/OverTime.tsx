import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { ChartCard } from '@/components/chart/ChartCard';
import { LineChart } from '@/components/chart/charts';
import { HowCounted } from '@/components/definition/HowCounted';
import { Failure } from '@/components/Failure';
import { Filter } from '@/components/Filter';
import { Pending } from '@/components/Pending';
import { periodName, shortPeriodName, stepped, yearOf } from '@/components/period';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { useMunicipalityCode } from '@/transport/myself';
import { seriesQuery, type Figures } from './queries';
import { steps, type Step } from './search';

interface Props {
  version: number;
  departmentId?: string;
  by: Step;
  onBy: (by: Step) => void;
}

/** Submitted and implemented over 24 months, eight quarters or five years. */
export function OverTime({ version, departmentId, by, onBy }: Props) {
  const text = useText();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(seriesQuery(useMunicipalityCode(), by, useNow(), departmentId));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Pending />;

  const format = (value: number) => count(value, language);
  // The year stands where it begins: twenty-four months have two of each name.
  const onAxis = ({ period }: Figures, index: number) => {
    const short = shortPeriodName(period, text, language);
    const newYear = index === 0 || yearOf(period) !== yearOf(stepped(period, -1));
    return by !== 'years' && newYear ? `${short} ${String(yearOf(period)).slice(2)}` : short;
  };
  const values = (measure: 'submitted' | 'implemented') => data.map(({ measures }) => measures?.[measure]);
  const submitted = values('submitted');
  const implemented = values('implemented');
  const sum = (all: (number | undefined)[]) =>
    format(all.reduce<number>((total, value) => total + (value ?? 0), 0));
  const known = data.some(({ measures }) => measures);
  const heading = text.figures.overTime[by];
  return (
    <ChartCard
      heading={heading}
      how={<HowCounted name={heading} topics={['SUBMITTED', 'IMPLEMENTED', 'PERIOD']} version={version} />}
      lead={!known && <Paragraph className="subtle small">{text.figures.noMonths}</Paragraph>}
      controls={
        <Filter
          label={text.figures.partedBy}
          value={by}
          options={steps.map((value) => ({ value, label: text.period.by[value] }))}
          onChange={onBy}
        />
      }
      sheet={{
        columns: [
          { label: text.basis.period },
          { label: text.measures.submitted, format },
          { label: text.measures.implemented, format },
        ],
        rows: data.map(({ period }, index) => [
          periodName(period, text, language),
          submitted[index],
          implemented[index],
        ]),
      }}
      fileName={text.figures.overTimeFile}
    >
      {known && (
        <LineChart
          label={text.figures.overTimeSaid(sum(submitted), sum(implemented))}
          categories={data.map(onAxis)}
          format={format}
          series={[
            { name: text.measures.implemented, values: implemented, look: 'full' },
            { name: text.measures.submitted, values: submitted, look: 'dashed' },
          ]}
        />
      )}
    </ChartCard>
  );
}
