import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChartCard } from '@/components/chart/ChartCard';
import { departmentTreeQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Assignment.module.css';
import { Progress } from './Progress';
import type { Assignment, Part } from './queries';
import { byTop, standings, standingsOf, type Standings } from './standing';

interface Props {
  assignment: Assignment;
  parts: Part[];
}

const sum = (counts: Standings) => standings.reduce((all, standing) => all + counts[standing], 0);

/** How far the managers are: all of them, and by administration and company for those who see them all. */
export function HowFar({ assignment, parts }: Props) {
  const text = useText().assignment;
  const tree = useSuspenseQuery(departmentTreeQuery(useMunicipalityCode())).data;
  const all = standingsOf(assignment);
  // NB: a manager is shown the own part alone; the sums over it would not be those of the administration.
  const tops = parts.length === assignment.managers ? byTop(parts, tree) : [];
  const longest = Math.max(...tops.map(([, counts]) => sum(counts)));
  const row = (name: string, counts: Standings) => [
    name,
    sum(counts),
    ...standings.map((standing) => counts[standing]),
  ];
  return (
    <ChartCard
      heading={text.overview.picture}
      how={null}
      lead={<Paragraph>{text.overview.ofAll(all.DONE + all.NOT_DONE, assignment.managers)}</Paragraph>}
      sheet={{
        columns: [
          text.overview.department,
          text.overview.managers,
          ...standings.map((standing) => text.states[standing]),
        ].map((label) => ({ label })),
        rows: [...tops.map(([name, counts]) => row(name, counts)), row(text.overview.all, all)],
      }}
      fileName={text.overview.file}
    >
      <div className={styles.tops}>
        <Progress counts={all} />
        {tops.length > 1 && (
          <ul className={`unlisted ${styles.tops}`}>
            {tops.map(([name, counts]) => (
              <li key={name}>
                <Heading level={3} data-size="2xs">
                  {name}
                </Heading>
                <Progress counts={counts} longest={longest} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </ChartCard>
  );
}
