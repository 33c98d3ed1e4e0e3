import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { AccessibleOffer } from '@/components/accessible/AccessibleOffer';
import { PageHeading } from '@/components/PageHeading';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './AccessibilityPage.module.css';
import { KnownFaults } from './KnownFaults';
import { results, type Results } from './results';
import { TestedFacts } from './TestedFacts';

const authorities = [
  ['digg', 'https://www.digg.se/tdosanmalan'],
  ['uutilsynet', 'https://www.uutilsynet.no'],
] as const;

/** How far the product can be used by everybody. What it says of faults is worked out from the test results. */
export function AccessibilityPage() {
  return <Statement of={results} />;
}

export function Statement({ of }: { of: Results }) {
  const text = useText();
  const words = text.accessibility;
  const language = useLanguage();
  const day = dayMonthAndYear(of.date, language);
  return (
    <>
      <PageHeading lead={words.lead} beside={<AccessibleOffer place="ACCESSIBILITY" />}>
        {words.title}
      </PageHeading>
      <div className={styles.page}>
        <Part heading={words.howFar}>
          <Paragraph>{words.partly}</Paragraph>
          <Paragraph>{of.violations.length === 0 ? words.noneFound : words.someFound}</Paragraph>
        </Part>
        <KnownFaults violations={of.violations} />
        <Part heading={words.howTested}>
          <Paragraph>{words.tested(day)}</Paragraph>
          {!of.complete && <Paragraph>{words.incomplete}</Paragraph>}
          <TestedFacts results={of} />
          <Paragraph>{words.otherTests}</Paragraph>
          <Paragraph>{words.notTested}</Paragraph>
        </Part>
        <Part heading={words.report}>
          <Paragraph>{words.reportTo}</Paragraph>
          <Paragraph>{words.reportWhat}</Paragraph>
        </Part>
        <Part heading={words.authority}>
          <Paragraph>{words.authorityLead}</Paragraph>
          <ul className={styles.authorities}>
            {authorities.map(([name, address]) => (
              <li key={name}>
                <Link href={address} rel="noreferrer">
                  {words.authorities[name]}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <Heading level={2} data-size="xs">
        {heading}
      </Heading>
      {children}
    </section>
  );
}
