import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { plainDate } from '@/i18n/dates';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { organisationStale } from './queries';
import type { Department } from './tree';

interface Props {
  link: Link;
  self: Link;
  department: Department;
  onClose: () => void;
}

/** Ends a department; what it has done stays. */
export function CloseDialog({ link, self, department, onClose }: Props) {
  const words = useText().organisation.dialog;
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { closedOn: plainDate(new Date()) }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{
        heading: words.close(department.name),
        lead: words.closeLead,
        send: words.closeSend,
        done: words.closed,
      }}
      danger
      link={link}
      resource={self}
      form={form}
      prefix={prefix}
      body={(values) => values}
      stale={organisationStale}
      onClose={onClose}
    >
      <WrittenField form={form} prefix={prefix} name="closedOn" label={words.closeOn} type="date" />
    </SubmitDialog>
  );
}
