import { Heading } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';
import styles from './Example.module.css';
import type { GoodExample } from './queries';

/** Before and after beside each other, and what became better. */
export function ExampleText({ example }: { example: Pick<GoodExample, 'before' | 'after' | 'effect'> }) {
  const words = useText().goodExample;
  return (
    <>
      <div className={styles.change}>
        <section className={styles.before}>
          <Heading level={2} data-size="2xs">
            {words.before}
          </Heading>
          <p className="written">{example.before}</p>
        </section>
        <section className={styles.after}>
          <Heading level={2} data-size="2xs">
            {words.after}
          </Heading>
          <p className="written">{example.after}</p>
        </section>
      </div>
      <section className={styles.effect}>
        <Heading level={2} data-size="2xs">
          {words.effect}
        </Heading>
        <p className="written">{example.effect}</p>
      </section>
    </>
  );
}
