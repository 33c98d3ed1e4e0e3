import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type Kiosk } from './queries';

interface Props {
  kiosk: Kiosk;
  link: Link;
  onClose: () => void;
}

export function RemoveKioskDialog({ kiosk, link, onClose }: Props) {
  const text = useText();
  const words = text.kiosk.list;
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: words.removeOf(kiosk.name),
        lead: words.removeLead,
        send: text.common.remove,
        done: text.common.removed,
      }}
      danger
      link={link}
      form={form}
      prefix={`${useId()}-`}
      stale={stale}
      onClose={onClose}
    />
  );
}
