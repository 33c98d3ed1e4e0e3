import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type Kiosk } from './queries';

interface Props {
  kiosk: Kiosk;
  link: Link;
  onRenewed: (kiosk: Kiosk) => void;
  onClose: () => void;
}

/** A new code. NB: the device that is this kiosk now is put out, so it is asked first. */
export function RenewDialog({ kiosk, link, onRenewed, onClose }: Props) {
  const words = useText().kiosk.list;
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: words.renewOf(kiosk.name),
        lead: words.renewLead,
        send: words.renew,
        done: words.renewed,
      }}
      link={link}
      resource={kiosk._links.self}
      form={form}
      prefix={`${useId()}-`}
      stale={stale}
      onDone={(answer) => onRenewed(answer as Kiosk)}
      onClose={onClose}
    />
  );
}
