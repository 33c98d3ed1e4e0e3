import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useText } from '@/i18n/language';
import styles from './Pictures.module.css';
import type { Picture } from './queries';

interface Props {
  pictures: readonly Picture[];
  /** Which of them is shown first. */
  first: number;
  onClose: () => void;
}

/** A picture as large as the screen has room for; the arrows go on to the others. */
export function LargePicture({ pictures, first, onClose }: Props) {
  const text = useText();
  const words = text.picture;
  const id = useId();
  const [at, setAt] = useState(first);
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
  const picture = pictures[at];
  if (!picture) return null;
  const several = pictures.length > 1;
  const step = (by: number) => setAt((at + by + pictures.length) % pictures.length);
  const press = ({ key }: KeyboardEvent) => {
    if (several && key === 'ArrowRight') step(1);
    if (several && key === 'ArrowLeft') step(-1);
  };
  const { full, moment, description } = picture;
  return (
    <Dialog
      open
      className={styles.large}
      closeButton={text.common.close}
      onClose={onClose}
      onKeyDown={press}
      aria-labelledby={id}
    >
      <div className={styles.view}>
        <Heading id={id} level={2} data-size="2xs" className={styles.which}>
          {[words.moments[moment], several && words.place(at + 1, pictures.length)]
            .filter(Boolean)
            .join(' · ')}
        </Heading>
        <img key={picture.id} src={full.address} alt={description} width={full.width} height={full.height} />
        <div className={styles.steps}>
          <Paragraph aria-live="polite">{description}</Paragraph>
          {several && (
            <div className="row">
              <Button variant="secondary" aria-label={words.previous} icon onClick={() => step(-1)}>
                <ArrowLeftIcon aria-hidden="true" />
              </Button>
              <Button variant="secondary" aria-label={words.next} icon onClick={() => step(1)}>
                <ArrowRightIcon aria-hidden="true" />
              </Button>
            </div>
          )}
        </div>
      </div>
    </Dialog>
  );
}
