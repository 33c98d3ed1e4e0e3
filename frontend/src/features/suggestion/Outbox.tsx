import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { CloudUpIcon } from '@navikt/aksel-icons';
import { useDeviceWord } from '@/components/useDeviceWord';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import styles from './Outbox.module.css';
import { OutboxItem } from './OutboxItem';
import { waits } from './outbox';
import { useUnsent } from './useSending';

/** What this person wrote here that is not sent, and what they can do about it. */
export function Outbox() {
  const text = useText();
  const where = useDeviceWord();
  const unsent = useUnsent(useMyself().id ?? '');
  if (unsent.length === 0) return null;
  const waiting = unsent.filter((one) => waits(one)).length;
  const troubled = unsent.length - waiting;
  return (
    <section className={`stack ${styles.outbox}`} aria-labelledby="outbox">
      <div>
        <Heading id="outbox" level={2} data-size="2xs" className={styles.heading}>
          <CloudUpIcon aria-hidden="true" />
          {text.outbox.title(where)}
        </Heading>
        <div role="status">
          {waiting > 0 && <Paragraph>{text.outbox.lead(waiting)}</Paragraph>}
          {troubled > 0 && <Paragraph>{text.outbox.problems(troubled)}</Paragraph>}
        </div>
      </div>
      <ul className={`unlisted ${styles.list}`} aria-label={text.outbox.list}>
        {unsent.map((one) => (
          <OutboxItem key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}
