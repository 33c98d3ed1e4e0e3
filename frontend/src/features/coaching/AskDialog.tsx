import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { departmentTrainingsQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { helpedQuery, stale, type Coaching } from './queries';

interface Props {
  link: Link;
  onAsked: (coaching: Coaching) => void;
  onClose: () => void;
}

/** A leader asks for help with one of the units led. */
export function AskDialog({ link, onAsked, onClose }: Props) {
  const text = useText();
  const words = text.coaching.ask;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const units = useQuery(departmentTrainingsQuery(code)).data ?? [];
  const helped = useQuery(helpedQuery(code)).data ?? [];
  const top = Math.min(...units.map(({ depth }) => depth));
  const form = useForm({ defaultValues: { departmentId: '', need: '' }, shouldFocusError: false });
  const fault = form.formState.errors.departmentId?.message;
  return (
    <SubmitDialog
      words={{ heading: words.heading, lead: words.lead, send: words.send, done: words.done }}
      {...{ link, form, prefix, stale, onClose }}
      body={written}
      onDone={(answer) => onAsked(answer as Coaching)}
    >
      <Field>
        <Label>{words.unit}</Label>
        <Select
          id={`${prefix}departmentId`}
          aria-invalid={Boolean(fault)}
          {...form.register('departmentId', { required: text.errors.choose })}
        >
          <Select.Option value="">{words.choose}</Select.Option>
          {units.map(({ department: { id, name }, depth }) => (
            <Select.Option key={id} value={id} disabled={helped.includes(id)}>
              {'\u2003'.repeat(depth - top) + (helped.includes(id) ? words.open(name) : name)}
            </Select.Option>
          ))}
        </Select>
        {fault && <ValidationMessage>{fault}</ValidationMessage>}
      </Field>
      <WrittenField
        {...{ form, prefix }}
        name="need"
        label={words.need}
        hint={words.needHint}
        max={4000}
        rows={4}
      />
    </SubmitDialog>
  );
}
