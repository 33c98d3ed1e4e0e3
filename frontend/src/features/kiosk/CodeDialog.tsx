import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { clockTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Kiosk.module.css';
import { kioskQuery, stale, type Kiosk } from './queries';

/** As the contract says: a code works for an hour. */
const codeMillis = 3_600_000;
const lookMillis = 3000;

/** The code, large, once; and whether it has been entered meanwhile. */
export function CodeDialog({ kiosk, onClose }: { kiosk: Kiosk; onClose: () => void }) {
  const text = useText();
  const words = text.kiosk.list.code;
  const language = useLanguage();
  const cache = useQueryClient();
  const [until] = useState(() => new Date(Date.now() + codeMillis).toISOString());
  const present = useQuery({
    ...kioskQuery(useMunicipalityCode(), kiosk.id),
    refetchInterval: ({ state }) => (state.data?.pairedAt ? false : lookMillis),
    staleTime: 0,
    gcTime: 0,
  });
  const paired = Boolean(present.data?.pairedAt);
  const close = () => {
    stale.forEach((queryKey) => void cache.invalidateQueries({ queryKey }));
    onClose();
  };
  return (
    <FormDialog heading={words.heading} lead={`${kiosk.department.name}, ${kiosk.name}`} onClose={close}>
      <p className={styles.shown}>{kiosk.pairingCode}</p>
      <Paragraph>
        {words.once} {words.until(clockTime(until, language))}
      </Paragraph>
      <ol>
        <li>{words.first(`${window.location.host}/kiosk`)}</li>
        <li>{words.second}</li>
        <li>{words.third}</li>
      </ol>
      <div role="status">
        {paired && (
          <Alert data-color="success">
            <Paragraph>{words.paired}</Paragraph>
          </Alert>
        )}
      </div>
      <DialogButtons>
        <Button onClick={close}>{words.seen}</Button>
      </DialogButtons>
    </FormDialog>
  );
}
