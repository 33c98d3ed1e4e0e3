import { Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import type { CSSProperties } from 'react';
import { useLanguage, useText } from '@/i18n/language';
import { chosen } from '@/i18n/numbers';
import { contrastToWhite, leastContrast } from './contrast';
import styles from './Look.module.css';

/** A button and a link in the colour, and whether they can be read. */
export function ColourPreview({ colour }: { colour: string }) {
  const text = useText().look.colour;
  const language = useLanguage();
  const contrast = contrastToWhite(colour);
  const good = contrast >= leastContrast;
  // Rounded down: 4.49 is not 4.5.
  const shown = chosen(Math.floor(contrast * 10) / 10, language);
  return (
    <figure className={styles.preview}>
      <figcaption className="small subtle">{text.preview}</figcaption>
      <div className={styles.sample} style={{ '--colour': colour } as CSSProperties} aria-hidden="true">
        <span className={styles.button}>{text.button}</span>
        <span className={styles.link}>{text.link}</span>
      </div>
      <Paragraph className={styles.verdict} data-good={good || undefined} role="status">
        {good ? (
          <CheckmarkCircleFillIcon aria-hidden="true" />
        ) : (
          <ExclamationmarkTriangleFillIcon aria-hidden="true" />
        )}
        {good ? text.good(shown) : text.poor(shown)}
      </Paragraph>
    </figure>
  );
}
