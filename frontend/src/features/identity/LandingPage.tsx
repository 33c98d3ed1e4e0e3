import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { ChatCheckmarkIcon, CheckmarkCircleIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Preferences } from '@/components/Preferences';
import { useText } from '@/i18n/language';
import { signInAddress } from '@/transport/session';
import styles from './LandingPage.module.css';
import { StairsPicture } from './StairsPicture';

const route = getRouteApi('/anonymous/');

/** For somebody who is not signed in: what this is, and one way in. */
export function LandingPage() {
  const text = useText();
  const { to } = route.useSearch();
  useEffect(() => {
    document.title = `Stegvis – ${text.app.tagline}`;
  }, [text]);
  const promises = [
    [PencilWritingIcon, text.landing.promise1, text.landing.promise1Text],
    [ChatCheckmarkIcon, text.landing.promise2, text.landing.promise2Text],
    [CheckmarkCircleIcon, text.landing.promise3, text.landing.promise3Text],
  ] as const;
  return (
    <>
      <section className={styles.hero}>
        <div className={styles.words}>
          <Heading level={1}>{text.landing.title}</Heading>
          <Paragraph className={styles.lead}>{text.landing.lead}</Paragraph>
          <a
            className="ds-button"
            data-variant="primary"
            data-size="md"
            href={signInAddress(to ?? '/?begin=writing')}
          >
            {text.landing.signIn}
          </a>
          <Paragraph className="subtle small">{text.landing.signInHint}</Paragraph>
          <Link className="ds-link" to="/public-examples">
            {text.landing.examples}
          </Link>
        </div>
        <StairsPicture className={styles.picture} />
      </section>
      <section className={styles.promises}>
        {promises.map(([Icon, heading, words]) => (
          <div key={heading} className={styles.promise}>
            <span className={styles.number} aria-hidden="true">
              <Icon />
            </span>
            <Heading level={2} data-size="2xs">
              {heading}
            </Heading>
            <Paragraph className="subtle">{words}</Paragraph>
          </div>
        ))}
      </section>
      <div className={styles.preferences}>
        <Preferences />
      </div>
    </>
  );
}
