import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { decimalOf } from '@/components/form/decimal';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { typed } from '@/i18n/numbers';
import type { Link } from '@/transport/api';
import type { Headcount } from './queries';

interface Props {
  name: string;
  /** Where a new one is entered, or the one to correct. */
  link: Link;
  day: string;
  basis: components['schemas']['HeadcountBasis'];
  former?: Headcount;
  onClose: () => void;
}

export function HeadcountDialog({ name, link, day, basis, former, onClose }: Props) {
  const text = useText();
  const language = useLanguage();
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      employees: former ? typed(former.employees, language) : '',
      source: former?.source ?? '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  return (
    <SubmitDialog
      words={{
        heading: text.headcounts.enterFor(name),
        lead: text.headcounts.dialogLead[basis](dayMonthAndYear(day, language)),
        send: text.common.save,
        done: text.headcounts.saved,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ employees, source }) => ({
        ...(former ? {} : { referenceDate: day, basis }),
        employees: decimalOf(employees),
        source: source.trim(),
      })}
      stale={[['headcount'], ['figure'], ['publication']]}
      onClose={onClose}
    >
      <Textfield
        id={`${prefix}employees`}
        label={text.headcounts.number[basis]}
        inputMode="decimal"
        autoComplete="off"
        error={errors.employees?.message}
        {...form.register('employees', {
          validate: (value) => !Number.isNaN(decimalOf(value)) || text.headcounts.numberNeeded,
        })}
      />
      <Textfield
        id={`${prefix}source`}
        label={text.headcounts.source}
        description={text.headcounts.sourceHint}
        maxLength={200}
        error={errors.source?.message}
        {...form.register('source', {
          validate: (value) => Boolean(value.trim()) || text.errors.required,
        })}
      />
    </SubmitDialog>
  );
}
