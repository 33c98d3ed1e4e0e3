import { CalendarIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { Leaf } from '@/components/Leaf';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { MyPlace } from './MyPlace';
import { OccasionFacts } from './OccasionFacts';
import { OccasionTools } from './OccasionTools';
import type { Occasion } from './queries';
import { Seats } from './Seats';
import styles from './Training.module.css';

interface Props {
  occasion: Occasion;
  heading?: ReactNode;
  /** What the training teaches. */
  description?: string;
}

/** What an occasion is, and what this person may do with it: in the list and on its own page. */
export function OccasionBody({ occasion, heading, description }: Props) {
  const words = useText().training.occasions;
  const { training, startsAt, endsAt, taken, calledOff, _links } = occasion;
  const now = useNow();
  const begun = new Date(startsAt) <= now;
  const over = new Date(endsAt) < now;
  const file = begun || calledOff ? undefined : _links['calendar-file'];
  return (
    <>
      <Leaf day={startsAt} off={over || calledOff} />
      <div className={styles.body}>
        <div className={styles.what}>
          {heading}
          <OccasionFacts occasion={occasion} />
          {begun && !calledOff && <span className="subtle">{words.took(taken)}</span>}
          {!begun && !calledOff && <Seats occasion={occasion} />}
          {description && <p className="written">{description}</p>}
        </div>
        <div className={`hide-empty ${styles.place}`}>
          <MyPlace occasion={occasion} />
        </div>
        <div className={`hide-empty ${styles.foot}`}>
          {file && (
            <a className={`ds-link no-print ${styles.fetch}`} href={file.href} download>
              <CalendarIcon aria-hidden="true" />
              {words.calendarFile}
              <span className="visually-hidden">{`: ${training.title}`}</span>
            </a>
          )}
          <OccasionTools occasion={occasion} />
        </div>
      </div>
    </>
  );
}
