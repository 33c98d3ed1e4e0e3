import styles from './Excerpt.module.css';
import type { ExcerptPart } from './foundWords';

/** Text with the words that were looked for marked. What somebody wrote stays text, whatever it looks like. */
export function Excerpt({ parts }: { parts: readonly ExcerptPart[] }) {
  return parts.map(({ text, hit }, index) =>
    hit ? (
      <mark key={index} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
