import { Button } from '@digdir/designsystemet-react';
import { StarIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EntryCard } from '@/components/entry/EntryCard';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { useText } from '@/i18n/language';
import type { Nominee } from './nominees';
import { stale, type Nomination } from './queries';
import styles from './Recognition.module.css';
import { WinnerDialog } from './WinnerDialog';

interface Props {
  nominee: Nominee;
  /** What it may win: "Månadens exempel, november 2026". */
  what: string;
}

/** A nominated example with all that colleagues say for it. */
export function NomineeCard({ nominee, what }: Props) {
  const words = useText().recognition.awards;
  const { example, departmentName, nominations } = nominee;
  const [choosing, setChoosing] = useState(false);
  const [takingBack, setTakingBack] = useState<Nomination>();
  const choose = nominations.find(({ _links }) => _links['choose-winner'])?._links['choose-winner'];
  return (
    <EntryCard
      title={example.title}
      level={3}
      to={
        <Link className="ds-link" to="/good-examples/$goodExampleId" params={{ goodExampleId: example.id }}>
          {example.title}
        </Link>
      }
      facts={departmentName}
    >
      <ul className={`unlisted ${styles.reasons}`}>
        {nominations.map((nomination) => (
          <li key={nomination.id} className={styles.reason}>
            <p className="written">{nomination.reason}</p>
            <div className={styles.by}>
              {nomination.nominatedBy && (
                <span className="subtle small">{words.by(nomination.nominatedBy.displayName)}</span>
              )}
              {nomination._links['take-back'] && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  className="no-print"
                  aria-label={words.takeBackOf(example.title)}
                  onClick={() => setTakingBack(nomination)}
                >
                  {words.takeBack}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {choose && (
        <div className="no-print">
          <Button
            variant="secondary"
            aria-label={words.chooseOf(example.title)}
            onClick={() => setChoosing(true)}
          >
            <StarIcon aria-hidden="true" />
            {words.choose}
          </Button>
        </div>
      )}
      {choosing && choose && (
        <WinnerDialog
          link={choose}
          nomination={nominations[0]!}
          what={what}
          onClose={() => setChoosing(false)}
        />
      )}
      {takingBack?._links['take-back'] && (
        <RemoveDialog
          title={words.nominationOf(example.title)}
          link={takingBack._links['take-back']}
          stale={stale}
          onClose={() => setTakingBack(undefined)}
        />
      )}
    </EntryCard>
  );
}
