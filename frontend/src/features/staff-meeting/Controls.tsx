import { Button } from '@digdir/designsystemet-react';
import { ChevronLeftIcon, ChevronRightIcon, ExpandIcon, XMarkIcon } from '@navikt/aksel-icons';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import styles from './Presentation.module.css';

interface Props {
  /** From 0. */
  place: number;
  of: number;
  onTurn: (place: number) => void;
}

/** Turning the slides for those who have no keys at hand. NB: not disabled at the ends; that would take the focus away. */
export function Controls({ place, of, onTurn }: Props) {
  const words = useText().staffMeeting.presentation;
  return (
    <div className={styles.controls}>
      <ButtonLink to="/staff-meetings" variant="tertiary" data-color="neutral">
        <XMarkIcon aria-hidden="true" />
        {words.leave}
      </ButtonLink>
      {document.fullscreenEnabled && (
        <Button
          variant="tertiary"
          data-color="neutral"
          className={styles.full}
          onClick={() =>
            document.fullscreenElement
              ? document.exitFullscreen()
              : document.documentElement.requestFullscreen()
          }
        >
          <ExpandIcon aria-hidden="true" />
          {words.full}
        </Button>
      )}
      <nav className={styles.turning} aria-label={words.controls}>
        <Button
          variant="secondary"
          aria-disabled={place === 0 || undefined}
          aria-label={words.previous}
          onClick={() => onTurn(place - 1)}
        >
          <ChevronLeftIcon aria-hidden="true" />
        </Button>
        <span className={styles.place}>{words.slide(place + 1, of)}</span>
        <Button
          aria-disabled={place === of - 1 || undefined}
          aria-label={words.next}
          onClick={() => onTurn(place + 1)}
        >
          <ChevronRightIcon aria-hidden="true" />
        </Button>
      </nav>
    </div>
  );
}
