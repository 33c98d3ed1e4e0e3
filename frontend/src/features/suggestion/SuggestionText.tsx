import { Heading } from '@digdir/designsystemet-react';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './SuggestionPage.module.css';

export function SuggestionText({ suggestion }: { suggestion: components['schemas']['Suggestion'] }) {
  const text = useText();
  const { problem, idea, expectedEffect } = suggestion;
  return (
    <div className={styles.text}>
      {problem && (
        <section>
          <Heading level={2} data-size="2xs">
            {text.one.problem}
          </Heading>
          <p className={`written ${styles.written}`}>{problem}</p>
        </section>
      )}
      <section className={styles.idea}>
        <Heading level={2} data-size="2xs">
          {text.one.idea}
        </Heading>
        <p className={`written ${styles.written}`}>{idea}</p>
      </section>
      {expectedEffect && (
        <section>
          <Heading level={2} data-size="2xs">
            {text.one.expected}
          </Heading>
          <p className={`written ${styles.written}`}>{expectedEffect}</p>
        </section>
      )}
    </div>
  );
}
