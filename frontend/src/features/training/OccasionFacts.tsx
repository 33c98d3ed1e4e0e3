import { Tag } from '@digdir/designsystemet-react';
import { ClockIcon, ExternalLinkIcon, LocationPinIcon } from '@navikt/aksel-icons';
import { useNow } from '@/components/useNow';
import { timeSpan } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import type { Occasion } from './queries';
import styles from './Training.module.css';

/** When and where. */
export function OccasionFacts({ occasion }: { occasion: Occasion }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const words = text.training.occasions;
  const { training, startsAt, endsAt, place, link, calledOff } = occasion;
  const kind = text.training.kinds[training.kind];
  const goesOn = !calledOff && new Date(startsAt) <= now && now < new Date(endsAt);
  return (
    <>
      <div className="row hide-empty">
        {kind !== training.title && <Tag data-size="sm">{kind}</Tag>}
        {calledOff && (
          <Tag data-size="sm" data-color="danger">
            {words.calledOff}
          </Tag>
        )}
        {goesOn && (
          <Tag data-size="sm" data-color="success">
            {words.goesOn}
          </Tag>
        )}
      </div>
      <div className={styles.facts}>
        <span className={styles.fact}>
          <ClockIcon aria-hidden="true" />
          <time dateTime={startsAt}>{timeSpan(startsAt, endsAt, language)}</time>
        </span>
        {place && (
          <span className={styles.fact}>
            <LocationPinIcon aria-hidden="true" />
            {place}
          </span>
        )}
        {link && (
          <a className={`ds-link ${styles.fact}`} href={link} target="_blank" rel="noreferrer">
            <ExternalLinkIcon aria-hidden="true" />
            {words.join}
            <span className="visually-hidden">{`: ${training.title}`}</span>
          </a>
        )}
      </div>
    </>
  );
}
