import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useNow } from '@/components/useNow';
import { nearDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './WritePage.module.css';

interface Props {
  keptAt: number;
  onStartOver: () => void;
}

/** Says that the form holds what was written before. */
export function KeptFrom({ keptAt, onStartOver }: Props) {
  const text = useText();
  const day = nearDay(new Date(keptAt).toISOString(), text, useLanguage(), useNow());
  return (
    <div className={styles.keptFrom}>
      <Paragraph>{text.write.keptFrom(day)}</Paragraph>
      <Button variant="secondary" data-color="neutral" onClick={onStartOver}>
        {text.write.startOver}
      </Button>
    </div>
  );
}
