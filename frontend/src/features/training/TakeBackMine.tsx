import { Button } from '@digdir/designsystemet-react';
import { useState, type Ref } from 'react';
import { useText } from '@/i18n/language';
import type { Occasion } from './queries';
import { TakeBackDialog } from './TakeBackDialog';
import styles from './Training.module.css';

interface Props {
  occasion: Occasion;
  button: Ref<HTMLButtonElement>;
}

/** Takes one's own sign-up back. */
export function TakeBackMine({ occasion, button }: Props) {
  const words = useText().training.mine;
  const [sure, setSure] = useState(false);
  const link = occasion._links['take-back'];
  if (!link) return null;
  return (
    <div className={`no-print ${styles.tools}`}>
      <Button
        ref={button}
        variant="tertiary"
        data-size="sm"
        aria-label={words.of(words.takeBack, occasion.training.title)}
        onClick={() => setSure(true)}
      >
        {words.takeBack}
      </Button>
      {sure && <TakeBackDialog heading={words.takeBackSure} link={link} onClose={() => setSure(false)} />}
    </div>
  );
}
