import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { SealCheckmarkFillIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { HowCounted } from '@/components/definition/HowCounted';
import { useLanguage, useText } from '@/i18n/language';
import { count, ratio } from '@/i18n/numbers';
import { useMyself } from '@/transport/myself';
import styles from './Comparison.module.css';
import { ownStanding, rankWords, sizeClassName } from './places';
import { signOffsQuery, type Publication } from './queries';

interface Props {
  publication: Publication;
  networkId: string;
}

/** Our own place, and the way down to each suggestion that made it. */
export function OwnPlace({ publication, networkId }: Props) {
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const { municipality, _links } = useMyself();
  const own = ownStanding(publication);
  // Who signs off may open the figure as it was frozen; others see what is counted today.
  const signOffs = useQuery({
    ...signOffsQuery(municipality?.code ?? '', networkId, publication.period),
    enabled: Boolean(own && _links['sign-off']),
  });
  if (!own) return null;
  const { place } = own;
  const { implementedPerEmployee, implemented, employees } = place.measures;
  const frozen = signOffs.data?.find(({ revision }) => revision === place.revision);
  return (
    <section className={`card ${styles.ours}`} aria-labelledby={id}>
      <div className={styles.top}>
        <Heading level={2} data-size="xs" id={id}>
          {text.comparison.ours(place.municipality.name)}
        </Heading>
        <HowCounted
          name={text.comparison.ranking}
          topics={['RANKING', 'IMPLEMENTED', 'EMPLOYEES']}
          version={publication.definitionVersion}
        />
      </div>
      <p className={styles.rank}>
        {place.rank === 1 && <SealCheckmarkFillIcon aria-hidden="true" />}
        {rankWords(own, text)}
      </p>
      {place.rank === 1 && <Paragraph className={styles.award}>{text.comparison.award}</Paragraph>}
      <Paragraph>
        {text.comparison.explained(
          sizeClassName(place.sizeClass, text, language),
          count(implemented, language),
          employees === undefined ? '–' : count(employees, language),
          implementedPerEmployee === undefined ? '–' : ratio(implementedPerEmployee, language),
        )}
      </Paragraph>
      <Paragraph className="no-print">
        <Link
          className="ds-link"
          to="/figures/counted"
          search={{
            period: publication.period,
            measure: 'IMPLEMENTED',
            signOffId: frozen?._links['counted-suggestions'] ? frozen.id : undefined,
          }}
        >
          {text.comparison.howOurs}
        </Link>
      </Paragraph>
    </section>
  );
}
