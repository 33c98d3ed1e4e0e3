import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type Part } from './queries';

interface Props {
  part: Part;
  link: Link;
  onClose: () => void;
}

interface Values {
  state: '' | 'DONE' | 'NOT_DONE';
  answer: string;
}

/** A manager answers, or answers anew. */
export function AnswerDialog({ part, link, onClose }: Props) {
  const text = useText();
  const words = text.assignment.answering;
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: { state: part.state === 'OPEN' ? '' : part.state, answer: part.answer ?? '' },
    shouldFocusError: false,
  });
  const state = useWatch({ control: form.control, name: 'state' });
  return (
    <SubmitDialog
      words={{
        heading: text.assignment.of(part.title, part.department.name),
        lead: part.description,
        send: words.send,
        done: words.done,
      }}
      {...{ link, form, prefix, stale, onClose }}
      body={({ answer, ...rest }) => ({ ...rest, answer: answer.trim() })}
    >
      <Choice
        id={`${prefix}state`}
        legend={words.state}
        options={(['DONE', 'NOT_DONE'] as const).map((value) => ({ value, label: words.states[value] }))}
        error={form.formState.errors.state?.message}
        register={form.register('state', { required: text.errors.choose })}
        sideBySide
      />
      <WrittenField
        {...{ form, prefix }}
        name="answer"
        label={state === 'NOT_DONE' ? words.NOT_DONE : words.DONE}
        max={4000}
        rows={4}
      />
    </SubmitDialog>
  );
}
