import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { BarChart } from '@/components/chart/charts';
import { ChartCard } from '@/components/chart/ChartCard';
import { HowCounted } from '@/components/definition/HowCounted';
import { Failure } from '@/components/Failure';
import { Pending } from '@/components/Pending';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { useMunicipalityCode } from '@/transport/myself';
import { spanName, spans } from './durations';
import { durationsQuery } from './queries';

interface Props {
  measure: 'DECIDED' | 'IMPLEMENTED';
  year: number;
  version: number;
}

/** How many suggestions took how many working days. */
export function Durations({ measure, year, version }: Props) {
  const text = useText();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(durationsQuery(useMunicipalityCode(), String(year), measure));
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Pending />;

  const bars = spans(data);
  const format = (value: number) => count(value, language);
  const heading = text.figures.durations[measure];
  return (
    <ChartCard
      heading={heading}
      how={<HowCounted name={heading} topics={['DURATIONS']} version={version} />}
      lead={bars.length === 0 && <Paragraph className="subtle small">{text.figures.noDurations}</Paragraph>}
      sheet={{
        columns: [{ label: text.figures.workingDays }, { label: text.figures.suggestions, format }],
        rows: bars.map((bar) => [spanName(bar), bar.suggestions]),
      }}
      fileName={`${text.figures.durationsFile[measure]}-${year}`}
    >
      {bars.length > 0 && (
        <BarChart
          label={text.figures.durationsSaid(
            heading,
            format(data.reduce((all, bar) => all + bar.suggestions, 0)),
          )}
          categories={bars.map(spanName)}
          values={bars.map(({ suggestions }) => suggestions)}
          axis={text.figures.workingDays}
          format={format}
        />
      )}
    </ChartCard>
  );
}
