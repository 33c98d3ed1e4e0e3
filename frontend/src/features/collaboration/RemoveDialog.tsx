import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale } from './queries';

interface Props {
  title: string;
  link: Link;
  onClose: () => void;
}

/** Asks first: what is removed here is gone for all members. */
export function RemoveDialog({ title, link, onClose }: Props) {
  const text = useText();
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: text.collaboration.removeOf(title),
        lead: text.collaboration.removeSure,
        send: text.common.remove,
        done: text.collaboration.removed,
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
