import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { Suspense, useId } from 'react';
import type { components } from '@/client/schema';
import { DotPlot } from '@/components/chart/charts';
import { saveSheet } from '@/components/chart/sheet';
import { HowCounted } from '@/components/definition/HowCounted';
import { useLanguage, useText } from '@/i18n/language';
import { chosen, ratio } from '@/i18n/numbers';
import styles from './Comparison.module.css';
import { placesIn, sizeClassName } from './places';
import type { Publication } from './queries';
import { RankingTable } from './RankingTable';

interface Props {
  group: components['schemas']['GroupFigures'];
  publication: Publication;
  /** The greatest figure of all classes, so that their pictures compare. */
  most: number;
}

/** The members of a size class as dots on a line, and the ranking in a table. */
export function SizeClassCard({ group, publication, most }: Props) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  if (!group.sizeClass) return null;
  const places = placesIn(publication.places, group.sizeClass);
  if (places.length === 0) return null;
  const name = sizeClassName(group.sizeClass, text, language);
  const format = (value: number) => ratio(value, language);
  const columns = [
    text.comparison.place,
    text.comparison.municipality,
    text.measures.implementedPerEmployee,
    text.measures.submittedPerEmployee,
    text.measures.participation,
    text.measures.implementationRate,
  ];
  const save = () =>
    saveSheet(
      {
        columns: columns.map((label) => ({ label })),
        rows: places.map(({ rank, municipality, measures }) => [
          rank,
          municipality.name,
          measures.implementedPerEmployee,
          measures.submittedPerEmployee,
          measures.participation,
          measures.implementationRate,
        ]),
      },
      `${text.comparison.file}-${publication.period}-${group.sizeClass?.fromEmployees}`,
    );
  return (
    <section className={`card ${styles.size}`} aria-labelledby={id}>
      <div className={styles.top}>
        <Heading level={2} data-size="xs" id={id}>
          {text.comparison.class(name)}
        </Heading>
        <HowCounted
          name={text.comparison.ranking}
          topics={['RANKING', 'IMPLEMENTED', 'EMPLOYEES']}
          version={publication.definitionVersion}
        />
      </div>
      {group.measures.implementedPerEmployee !== undefined && (
        <Paragraph className="subtle">
          {text.comparison.together(group.municipalities, format(group.measures.implementedPerEmployee))}
        </Paragraph>
      )}
      <figure className={styles.figure} aria-labelledby={id}>
        <Suspense fallback={null}>
          <DotPlot
            label={text.comparison.plotSaid(name)}
            dots={places.map(({ municipality, measures, own }) => ({
              name: municipality.name,
              value: measures.implementedPerEmployee ?? 0,
              own,
            }))}
            most={most}
            axis={text.measures.implementedPerEmployee}
            format={format}
            onAxis={(value) => chosen(value, language)}
          />
        </Suspense>
      </figure>
      <RankingTable places={places} columns={columns} caption={text.comparison.class(name)} />
      <div className="no-print">
        <Button variant="secondary" data-size="sm" onClick={() => void save()}>
          <DownloadIcon aria-hidden="true" />
          {text.chart.download}
        </Button>
      </div>
    </section>
  );
}
