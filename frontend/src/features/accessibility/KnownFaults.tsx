import { Heading } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';
import styles from './AccessibilityPage.module.css';
import type { Violation } from './results';

/** What the latest run found, in the words of the program that found it. */
export function KnownFaults({ violations }: { violations: readonly Violation[] }) {
  const words = useText().accessibility;
  if (violations.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading level={2} data-size="xs">
        {words.faults}
      </Heading>
      <ul className={styles.faults}>
        {violations.map(({ rule, help, pages }) => (
          <li key={rule}>
            <strong lang="en">{help}</strong>
            <span className="subtle">{words.onPages(pages)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
