import styles from './Stairs.module.css';
import { stepOf, topStep, type SuggestionState } from './suggestionState';

const heights = [30, 44, 58, 72, 86, 100];

/** How far a suggestion has climbed. Ornament only: the badge beside it says the state in words. */
export function Stairs({ state }: { state: SuggestionState }) {
  const reached = stepOf(state);
  return (
    <span className={`${styles.stairs} ${reached === undefined ? styles.left : ''}`} aria-hidden="true">
      {Array.from({ length: topStep }, (_, index) => {
        const step = index + 1;
        const now = reached ?? 2;
        const look = step === now ? styles.current : step < now ? styles.climbed : '';
        return (
          <span key={step} className={`${styles.step} ${look}`} style={{ height: `${heights[index]}%` }} />
        );
      })}
    </span>
  );
}
