import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { ChatCheckmarkIcon, CheckmarkCircleIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useText } from '@/i18n/language';
import styles from './FirstSteps.module.css';
import { WriteLink } from './WriteLink';

const icons = [PencilWritingIcon, ChatCheckmarkIcon, CheckmarkCircleIcon];

/** For somebody who has not written anything yet: the way to do it, and what happens then. */
export function FirstSteps() {
  const words = useText().mine;
  return (
    <section className={styles.first} aria-labelledby="first-steps">
      <div className={styles.words}>
        <Heading id="first-steps" level={2} data-size="sm">
          {words.emptyTitle}
        </Heading>
        <Paragraph>{words.empty}</Paragraph>
        <WriteLink />
      </div>
      <ol className={styles.steps} aria-label={words.stepsLabel}>
        {words.steps.map((step, index) => {
          const Icon = icons[index]!;
          return (
            <li key={step}>
              <span className={styles.icon} aria-hidden="true">
                <Icon />
              </span>
              <span>{step}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
