import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { periodName, presentPeriod } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import type { GoodExample } from './queries';

interface Props {
  example: GoodExample;
  link: Link;
  onClose: () => void;
}

/** Why the example should win, this month or this year. */
export function NominateDialog({ example, link, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.recognition.nominating;
  const prefix = `${useId()}-`;
  const month = presentPeriod('MONTH', new Date());
  const year = presentPeriod('YEAR', new Date());
  const form = useForm({ defaultValues: { period: month, reason: '' }, shouldFocusError: false });
  return (
    <SubmitDialog
      words={{ heading: words.heading, lead: words.lead, send: words.send, done: words.done }}
      {...{ link, form, prefix, onClose }}
      stale={[['recognition']]}
      body={({ period, reason }) => ({ goodExampleId: example.id, period, reason: reason.trim() })}
    >
      <Choice
        id={`${prefix}period`}
        legend={words.period}
        options={[
          { value: month, label: words.ofMonth(periodName(month, text, language)) },
          { value: year, label: words.ofYear(year) },
        ]}
        error={form.formState.errors.period?.message}
        register={form.register('period')}
      />
      <WrittenField {...{ form, prefix }} name="reason" label={words.reason} max={1000} rows={4} />
    </SubmitDialog>
  );
}
