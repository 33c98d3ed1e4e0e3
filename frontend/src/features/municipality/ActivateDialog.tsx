import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { key, type Municipality } from './queries';

interface Props {
  municipality: Municipality;
  link: Link;
  onClose: () => void;
}

export function ActivateDialog({ municipality, link, onClose }: Props) {
  const words = useText().administration.municipalities;
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: words.activateOf(municipality.name),
        lead: words.activateLead,
        send: words.activate,
        done: words.activated,
      }}
      link={link}
      form={form}
      prefix={`${useId()}-`}
      stale={[key(), ['choosable']]}
      onClose={onClose}
    />
  );
}
