import { Heading } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { Parameters } from '@/components/definition/Parameters';
import { PrintButton } from '@/components/PrintButton';
import { definitionQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { unbroken } from '@/i18n/numbers';
import styles from './DefinitionPage.module.css';

const route = getRouteApi('/signed-in/definitions/$version');

/** A version of the common definition: its text and its numbers. */
export function DefinitionPage() {
  const text = useText();
  const language = useLanguage();
  const { version } = route.useParams();
  const definition = useSuspenseQuery(definitionQuery(Number(version))).data;
  return (
    <>
      <PageHeading
        lead={text.definition.lead(dayMonthAndYear(definition.createdAt, language))}
        beside={<PrintButton />}
      >
        {text.definition.title(definition.version)}
      </PageHeading>
      <div className={styles.page}>
        <div className={styles.clauses}>
          {definition.clauses.map(({ topic, text: words }) => (
            <section key={topic} aria-labelledby={topic} className={styles.clause}>
              <Heading level={2} data-size="2xs" id={topic}>
                {text.definition.topics[topic]}
              </Heading>
              <p className="written">{unbroken(words)}</p>
            </section>
          ))}
        </div>
        <aside className={`card ${styles.parameters}`} aria-label={text.definition.parameters}>
          <Heading level={2} data-size="2xs">
            {text.definition.parameters}
          </Heading>
          <Parameters definition={definition} />
        </aside>
      </div>
    </>
  );
}
