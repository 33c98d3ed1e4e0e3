import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { components } from '@/client/schema';
import { HowCounted } from '@/components/definition/HowCounted';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';

interface Props {
  name: string;
  topics: components['schemas']['ClauseTopic'][];
  version: number;
  /** False where there is none: it says so instead of showing 0. */
  value: string | false;
  meaning: string | false;
  large?: boolean;
  children?: ReactNode;
}

export function KeyFigure({ name, topics, version, value, meaning, large, children }: Props) {
  const text = useText();
  return (
    <div className={`card ${styles.key} ${large ? styles.large : ''}`}>
      <div className={styles.name}>
        <Heading level={2} data-size="2xs">
          {name}
        </Heading>
        <HowCounted {...{ name, topics, version }} />
      </div>
      <p className={value ? styles.value : styles.none}>{value || text.figures.noFigure}</p>
      {meaning && <Paragraph className="subtle small">{meaning}</Paragraph>}
      {children}
    </div>
  );
}
