import { Heading } from '@digdir/designsystemet-react';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './SuggestionPage.module.css';

/** The question that the suggestion waits for an answer to. */
export function Question({ suggestion }: { suggestion: components['schemas']['Suggestion'] }) {
  const text = useText();
  if (!suggestion.informationRequest) return null;
  return (
    <section className={styles.question} aria-labelledby="question">
      <Heading id="question" level={2} data-size="2xs">
        {suggestion.mine ? text.one.question : text.one.questionOpen}
      </Heading>
      <p className="written">{suggestion.informationRequest}</p>
    </section>
  );
}
