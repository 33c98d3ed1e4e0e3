import { useQueries } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { ChartCard } from '@/components/chart/ChartCard';
import { LineChart } from '@/components/chart/charts';
import { HowCounted } from '@/components/definition/HowCounted';
import { periodName, shortPeriodName, type PeriodKind } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import { chosen, ratio } from '@/i18n/numbers';
import { latestOfEach, ownStanding, rankWords } from './places';
import { publicationQuery } from './queries';

interface Props {
  networkId: string;
  kind: PeriodKind;
  publications: components['schemas']['PublicationSummary'][];
}

/** As far back as a council looks; each period is one frozen answer, read once. */
const howMany = 6;

/** The network's figure from period to period, and our own figure and rank beside it. */
export function PlacesOverTime({ networkId, kind, publications }: Props) {
  const text = useText();
  const language = useLanguage();
  const periods = latestOfEach(publications.filter(({ periodKind }) => periodKind === kind)).slice(-howMany);
  const whole = useQueries({ queries: periods.map(({ id }) => publicationQuery(networkId, id)) });
  if (periods.length < 2 || whole.some(({ data }) => !data)) return null;

  const standings = whole.map(({ data }) => data && ownStanding(data));
  const ours = standings.map((own) => own?.place.measures.implementedPerEmployee);
  const theirs = periods.map(({ total }) => total.measures.implementedPerEmployee);
  const member = ours.some((value) => value !== undefined);
  const format = (value: number) => ratio(value, language);
  const heading = member ? text.comparison.overTime : text.comparison.networkOverTime;
  return (
    <ChartCard
      heading={heading}
      how={
        <HowCounted
          name={heading}
          topics={['RANKING', 'IMPLEMENTED', 'EMPLOYEES']}
          version={periods.at(-1)?.definitionVersion ?? 1}
        />
      }
      sheet={{
        columns: [
          { label: text.basis.period },
          ...(member ? [{ label: text.comparison.we, format }, { label: text.comparison.place }] : []),
          { label: text.comparison.wholeNetwork, format },
        ],
        rows: periods.map(({ period }, index) => {
          const own = standings[index];
          return [
            periodName(period, text, language),
            ...(member ? [ours[index], own && rankWords(own, text)] : []),
            theirs[index],
          ];
        }),
      }}
      fileName={text.comparison.overTimeFile}
    >
      <LineChart
        label={heading}
        categories={periods.map(({ period }) => shortPeriodName(period, text, language))}
        format={format}
        onAxis={(value) => chosen(value, language)}
        series={[
          ...(member ? [{ name: text.comparison.we, values: ours, look: 'full' as const }] : []),
          { name: text.comparison.wholeNetwork, values: theirs, look: member ? 'dashed' : 'full' },
        ]}
      />
    </ChartCard>
  );
}
