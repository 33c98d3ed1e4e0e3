import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import type { Member } from './queries';

interface Props {
  member: Member;
  link: Link;
  onClose: () => void;
}

/** For a membership entered by mistake; one that has ended gets a last day instead. */
export function RemoveMember({ member, link, onClose }: Props) {
  const text = useText();
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: text.network.removeOf(member.municipality.name),
        lead: text.network.removeLead,
        send: text.common.remove,
        done: text.network.removed,
      }}
      danger
      link={link}
      form={form}
      prefix={`${useId()}-`}
      stale={[['network'], ['publication']]}
      onClose={onClose}
    />
  );
}
