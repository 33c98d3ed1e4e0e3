import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type Meeting } from './queries';

interface Props {
  meeting: Meeting;
  link: Link;
  onClose: () => void;
}

/** Frees the slot; the example itself stays. */
export function TakeAwayDialog({ meeting, link, onClose }: Props) {
  const words = useText().staffMeeting;
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: words.takeAway,
        lead: words.takeAwayLead(meeting.goodExample?.title ?? ''),
        send: words.takeAway,
        done: words.takenAway,
      }}
      danger
      {...{ link, stale, form, onClose }}
      resource={meeting._links.self}
      prefix={`${useId()}-`}
    />
  );
}
