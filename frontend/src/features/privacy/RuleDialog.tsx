import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type RetentionRule, type RetentionSubject } from './queries';

interface Props {
  link: Link;
  former?: RetentionRule;
  /** What has no rule yet. */
  free: RetentionSubject[];
  onClose: () => void;
}

const longest = 240;

/** A rule as the committee decided it. */
export function RuleDialog({ link, former, free, onClose }: Props) {
  const text = useText();
  const words = text.retention;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      subject: former?.subject ?? free[0]!,
      afterMonths: former ? String(former.afterMonths) : '24',
      decisionReference: former?.decisionReference ?? '',
      decidedOn: former?.decidedOn ?? '',
      active: former?.active ?? true,
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const subject = useWatch({ control: form.control, name: 'subject' });
  const field = { form, prefix };
  return (
    <EntryDialog
      {...{ words, former, link, form, prefix, stale, onClose }}
      body={({ subject: about, afterMonths, decisionReference, ...rest }) => ({
        ...(former ? {} : { subject: about }),
        afterMonths: Number(afterMonths),
        decisionReference: decisionReference.trim(),
        ...rest,
      })}
    >
      {!former && (
        <Choice
          id={`${prefix}subject`}
          legend={words.subject}
          options={free.map((value) => ({ value, label: words.subjects[value] }))}
          error={errors.subject?.message}
          register={form.register('subject')}
        />
      )}
      <Textfield
        id={`${prefix}afterMonths`}
        label={words.afterMonths}
        description={words.monthsHint[subject]}
        inputMode="numeric"
        autoComplete="off"
        error={errors.afterMonths?.message}
        {...form.register('afterMonths', {
          validate: (value) =>
            (/^\d{1,3}$/.test(value.trim()) && Number(value) >= 1 && Number(value) <= longest) ||
            text.settings.wholeNumber(1, longest),
        })}
      />
      <WrittenField
        {...field}
        name="decisionReference"
        label={words.decisionReference}
        hint={words.decisionHint}
        max={120}
      />
      <WrittenField {...field} name="decidedOn" label={words.decidedOn} type="date" />
      <Checkbox id={`${prefix}active`} label={words.active} {...form.register('active')} />
    </EntryDialog>
  );
}
