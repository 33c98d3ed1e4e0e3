import { Button, Tag } from '@digdir/designsystemet-react';
import { RecordTable } from '@/components/chart/RecordTable';
import { useNow } from '@/components/useNow';
import { nearDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import styles from './Kiosk.module.css';
import type { Kiosk } from './queries';

interface Props {
  kiosks: Kiosk[];
  onRenew: (kiosk: Kiosk) => void;
  onRemove: (kiosk: Kiosk) => void;
}

export function KioskTable({ kiosks, onRenew, onRemove }: Props) {
  const text = useText();
  const words = text.kiosk.list;
  const language = useLanguage();
  const now = useNow();
  return (
    <RecordTable
      caption={words.title}
      size="md"
      className={styles.table}
      columns={[
        { label: words.name },
        { label: words.unit },
        { label: words.state },
        { label: words.tools, buttons: true },
      ]}
      rows={kiosks.map((kiosk) => ({
        key: kiosk.id,
        cells: [
          kiosk.name,
          kiosk.department.name,
          <Tag key="state" data-size="sm" data-color={kiosk.pairedAt ? 'success' : 'warning'}>
            {kiosk.pairedAt
              ? words.used(nearDay(kiosk.lastSeenAt ?? kiosk.pairedAt, text, language, now))
              : words.waits}
          </Tag>,
          <div key="tools" className="row">
            {linkTo(kiosk._links, 'POST pairing-codes') && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={words.renewOf(kiosk.name)}
                onClick={() => onRenew(kiosk)}
              >
                {words.renew}
              </Button>
            )}
            {linkTo(kiosk._links, 'DELETE self') && (
              <Button
                variant="tertiary"
                data-size="sm"
                data-color="danger"
                aria-label={words.removeOf(kiosk.name)}
                onClick={() => onRemove(kiosk)}
              >
                {text.common.remove}
              </Button>
            )}
          </div>,
        ],
      }))}
    />
  );
}
