import { Textfield } from '@digdir/designsystemet-react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { decimalOf } from '@/components/form/decimal';
import { useText } from '@/i18n/language';

interface Props<T extends FieldValues> {
  form: UseFormReturn<T>;
  prefix: string;
  name: Path<T>;
  label: string;
  optional?: boolean;
  /** What to say where no number of hours is written. */
  needed?: string;
}

/** Hours as people write them, with a comma or a point. */
export function HoursField<T extends FieldValues>({ form, prefix, name, label, optional, needed }: Props<T>) {
  const text = useText();
  const words = text.refinement.ask;
  const fault = form.formState.errors[name]?.message;
  return (
    <Textfield
      id={prefix + name}
      label={optional ? text.common.fieldOptional(label) : label}
      description={words.hoursHint}
      inputMode="decimal"
      autoComplete="off"
      error={typeof fault === 'string' ? fault : undefined}
      {...form.register(name, {
        validate: (value: string) =>
          (optional && !value.trim()) || !Number.isNaN(decimalOf(value)) || (needed ?? words.hoursNeeded),
      })}
    />
  );
}
