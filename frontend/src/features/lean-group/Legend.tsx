import { useText } from '@/i18n/language';
import styles from './Coverage.module.css';
import { Mark } from './Mark';
import type { Coverage } from './queries';

/** What the signs mean, and how many there are of each. */
export function Legend({ coverages }: { coverages: Coverage[] }) {
  const { coverage: text } = useText().leanGroup;
  return (
    <ul className={`unlisted ${styles.legend}`} aria-label={text.legend}>
      {(['OWN', 'ABOVE', 'NONE'] as const).map((representation) => (
        <li key={representation}>
          <Mark representation={representation} />
          {text.representation[representation]}
          <strong>{coverages.filter((one) => one.representation === representation).length}</strong>
        </li>
      ))}
      <li>
        <Mark silent />
        {text.silent}
        <strong>{coverages.filter(({ silent }) => silent).length}</strong>
      </li>
    </ul>
  );
}
