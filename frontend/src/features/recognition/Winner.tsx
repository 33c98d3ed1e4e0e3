import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { StarFillIcon, StarIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { useText } from '@/i18n/language';
import { stale, type Award } from './queries';
import styles from './Recognition.module.css';

interface Props {
  /** "Månadens exempel, november 2026". */
  what: string;
  award: Award | undefined;
}

/** The winner with why it won; or the place that waits for one. */
export function Winner({ what, award }: Props) {
  const text = useText();
  const words = text.recognition.awards;
  const [removing, setRemoving] = useState(false);
  const remove = award?._links.delete;
  return (
    <section
      aria-label={what}
      className={styles.winner}
      data-color={award ? 'sand' : 'neutral'}
      data-empty={!award || undefined}
    >
      <span className={styles.star} aria-hidden="true">
        {award ? <StarFillIcon /> : <StarIcon />}
      </span>
      <div className="stack">
        <p className={styles.what}>{what}</p>
        {!award && <Paragraph>{words.undecided}</Paragraph>}
        {award && (
          <>
            <Heading level={2} data-size="md">
              <Link to="/good-examples/$goodExampleId" params={{ goodExampleId: award.goodExample.id }}>
                {award.goodExample.title}
              </Link>
            </Heading>
            {award.departmentName && <p>{words.from(award.departmentName)}</p>}
            <p className={`written ${styles.message}`}>{award.motivation}</p>
          </>
        )}
        {remove && (
          <div className="no-print">
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={text.common.removeOf(what)}
              onClick={() => setRemoving(true)}
            >
              {text.common.remove}
            </Button>
          </div>
        )}
      </div>
      {removing && remove && (
        <RemoveDialog title={what} link={remove} stale={stale} onClose={() => setRemoving(false)} />
      )}
    </section>
  );
}
