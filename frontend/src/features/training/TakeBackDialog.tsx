import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale } from './queries';

interface Props {
  heading: string;
  link: Link;
  onClose: () => void;
}

/** Asks first: the seat goes to somebody else at once. */
export function TakeBackDialog({ heading, link, onClose }: Props) {
  const words = useText().training.mine;
  const form = useForm();
  return (
    <SubmitDialog
      words={{ heading, lead: words.takeBackLead, send: words.takeBack, done: words.takenBack }}
      danger
      {...{ link, form, stale, onClose }}
      prefix={`${useId()}-`}
    />
  );
}
