import { useText } from '@/i18n/language';
import styles from './Assignment.module.css';
import { standings, type Standings } from './standing';

interface Props {
  counts: Standings;
  /** As long a bar as this many, where bars stand under each other. */
  longest?: number;
}

/** How far the managers are: a bar, with the same in words under it. */
export function Progress({ counts, longest }: Props) {
  const text = useText().assignment;
  const shown = standings.filter((standing) => counts[standing] > 0);
  const all = shown.reduce((sum, standing) => sum + counts[standing], 0);
  return (
    <div className={styles.progress}>
      <div className={styles.bar} aria-hidden="true" style={{ width: `${(100 * all) / (longest ?? all)}%` }}>
        {shown.map((standing) => (
          <span key={standing} data-standing={standing} style={{ flexGrow: counts[standing] }} />
        ))}
      </div>
      <ul className={`unlisted small ${styles.counts}`}>
        {shown.map((standing) => (
          <li key={standing}>
            <span className={styles.swatch} data-standing={standing} aria-hidden="true" />
            {`${text.states[standing]}: `}
            <strong>{counts[standing]}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
