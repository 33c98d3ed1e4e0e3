import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useNameOf } from '@/components/useNameOf';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type RoleAssignment } from './queries';

interface Props {
  assignment: RoleAssignment;
  link: Link;
  onClose: () => void;
}

export function TakeBackDialog({ assignment: { person, role }, link, onClose }: Props) {
  const text = useText();
  const words = text.roleAssignment;
  const nameOf = useNameOf();
  const form = useForm();
  return (
    <SubmitDialog
      words={{
        heading: words.takeBackOf(text.roles[role], nameOf(person)),
        lead: words.takeBackLead,
        send: words.takeBack,
        done: words.takenBack,
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
