import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import type { QueryKey } from '@tanstack/react-query';

interface Props {
  title: string;
  link: Link;
  /** What is no longer true afterwards. */
  stale: QueryKey[];
  onDone?: () => void | Promise<void>;
  onClose: () => void;
}

/** Asks first: what is removed here is gone for everybody. */
export function RemoveDialog({ title, link, stale, onDone, onClose }: Props) {
  const text = useText();
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: text.common.removeOf(title),
        lead: text.common.removeSure,
        send: text.common.remove,
        done: text.common.removed,
      }}
      danger
      link={link}
      form={form}
      prefix={`${useId()}-`}
      stale={stale}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
