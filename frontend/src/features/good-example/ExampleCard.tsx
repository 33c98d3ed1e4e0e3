import { Tag } from '@digdir/designsystemet-react';
import { PersonGroupIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import styles from './Examples.module.css';
import type { ExampleSummary } from './queries';

interface Props {
  example: Omit<ExampleSummary, 'visibility' | '_links'>;
  /** Whether another municipality tells it. */
  foreign: boolean;
  to?: '/good-examples/$goodExampleId' | '/public-examples/$goodExampleId';
}

export function ExampleCard({ example, foreign, to = '/good-examples/$goodExampleId' }: Props) {
  const text = useText();
  const { cover, municipality, departmentName, adoptions, tags } = example;
  return (
    <article className={styles.card}>
      {cover && (
        <img
          className={styles.cover}
          src={cover.address}
          alt=""
          width={cover.width}
          height={cover.height}
          loading="lazy"
        />
      )}
      <div className={styles.words}>
        <p className="subtle small">
          {[departmentName, foreign && municipality.name].filter(Boolean).join(' · ')}
        </p>
        <h2 className={styles.title}>
          <Link to={to} params={{ goodExampleId: example.id }}>
            {example.title}
          </Link>
        </h2>
        <p className={styles.effect}>{example.effect}</p>
        <div className={`row ${styles.facts}`}>
          {tags.map((tag) => (
            <Tag key={tag} data-size="sm" data-color="neutral">
              {tag}
            </Tag>
          ))}
          {adoptions > 0 && (
            <span className={`small ${styles.count}`}>
              <PersonGroupIcon aria-hidden="true" />
              {text.goodExample.doTheSame(adoptions)}
            </span>
          )}
        </div>
      </div>
    </article>
  );
}
