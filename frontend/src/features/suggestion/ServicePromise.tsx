import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { AccessibleOffer } from '@/components/accessible/AccessibleOffer';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { promiseQuery } from './queries';
import styles from './WritePage.module.css';

/** What the municipality promises those who write. */
export function ServicePromise() {
  const text = useText();
  const promise = useQuery(promiseQuery(useMunicipalityCode())).data;
  if (!promise) return null;
  return (
    <section className="card stack" aria-labelledby="promise">
      <Heading id="promise" level={2} data-size="2xs">
        {text.write.next}
      </Heading>
      <ol className={styles.steps}>
        <li>{text.write.nextRead(promise.acknowledgeWithinDays)}</li>
        <li>{text.write.nextDecided(promise.decideWithinDays)}</li>
        <li>{text.write.nextFollow}</li>
      </ol>
      <AccessibleOffer place="PROMISE" />
    </section>
  );
}
