import { Button } from '@digdir/designsystemet-react';
import { PresentationIcon, StarFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import { ChooseDialog } from './ChooseDialog';
import styles from './Meetings.module.css';
import type { Meeting } from './queries';
import { TakeAwayDialog } from './TakeAwayDialog';

interface Props {
  meeting: Meeting;
  /** The meeting as it is called to people: title and day. */
  name: string;
}

/** The example that a meeting shows, or the visibly free place for one. */
export function Slot({ meeting, name }: Props) {
  const words = useText().staffMeeting;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { id, goodExample, _links } = meeting;
  const choose = _links['show-example'];
  const takeAway = _links['remove-example'];
  return (
    <div className={goodExample ? styles.filled : styles.free}>
      {goodExample && (
        <>
          <p className={styles.example}>
            <StarFillIcon aria-hidden="true" />
            <span className="visually-hidden">{`${words.example}: `}</span>
            <Link
              className="ds-link"
              to="/good-examples/$goodExampleId"
              params={{ goodExampleId: goodExample.id }}
            >
              {goodExample.title}
            </Link>
          </p>
          <div className={`no-print ${styles.buttons}`}>
            <ButtonLink
              to="/staff-meetings/$staffMeetingId/presentation"
              params={{ staffMeetingId: id }}
              variant="secondary"
              data-size="sm"
              aria-label={words.presentOf(goodExample.title)}
            >
              <PresentationIcon aria-hidden="true" />
              {words.present}
            </ButtonLink>
            {takeAway && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={words.takeAwayOf(name)}
                onClick={() => setOpen(true)}
              >
                {words.takeAway}
              </Button>
            )}
          </div>
        </>
      )}
      {!goodExample && (
        <>
          <p>{words.noExample}</p>
          {choose && (
            <Button
              className="no-print"
              data-size="sm"
              aria-label={words.chooseOf(name)}
              onClick={() => setOpen(true)}
            >
              {words.choose}
            </Button>
          )}
        </>
      )}
      {open && choose && <ChooseDialog meeting={meeting} link={choose} name={name} onClose={close} />}
      {open && takeAway && <TakeAwayDialog meeting={meeting} link={takeAway} onClose={close} />}
    </div>
  );
}
