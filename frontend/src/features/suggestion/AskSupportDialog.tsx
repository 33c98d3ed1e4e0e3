import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { decimalOf } from '@/components/form/decimal';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useLanguage, useText } from '@/i18n/language';
import { typed } from '@/i18n/numbers';
import type { Link } from '@/transport/api';
import { HoursField } from './HoursField';
import { staleSupport, type RefinementRequest } from './queries';

interface Props {
  link: Link;
  /** What a new request is for. */
  suggestionId?: string;
  /** The one to change. */
  former?: RefinementRequest;
  onClose: () => void;
}

/** What is needed to make something of a suggestion. */
export function AskSupportDialog({ link, suggestionId, former, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.refinement.ask;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      need: former?.need ?? '',
      description: former?.description ?? '',
      hours: former?.hours === undefined ? '' : typed(former.hours, language),
      rights: former?.rights ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  return (
    <SubmitDialog
      words={
        former
          ? { heading: words.changeHeading, send: text.common.save, done: text.common.saved }
          : { heading: words.heading, lead: words.lead, send: words.send, done: words.done }
      }
      {...{ link, form, prefix, onClose }}
      stale={staleSupport}
      body={({ need, description, hours, rights }) => ({
        suggestionId,
        need,
        description: description.trim(),
        hours: hours.trim() ? decimalOf(hours) : undefined,
        rights: rights.trim() || undefined,
      })}
    >
      <Choice
        id={`${prefix}need`}
        legend={words.need}
        options={(['KNOWLEDGE', 'WORKING_TIME'] as const).map((value) => ({
          value,
          label: text.refinement.needs[value],
        }))}
        error={form.formState.errors.need?.message}
        register={form.register('need', { required: text.errors.choose })}
        sideBySide
      />
      <WrittenField {...field} name="description" label={words.description} max={4000} rows={4} />
      <HoursField {...field} name="hours" label={words.hours} optional />
      <WrittenField
        {...field}
        name="rights"
        label={words.rights}
        hint={words.rightsHint}
        max={2000}
        rows={2}
        optional
      />
    </SubmitDialog>
  );
}
