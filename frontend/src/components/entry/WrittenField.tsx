import { Textfield } from '@digdir/designsystemet-react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useText } from '@/i18n/language';

interface Props<T extends FieldValues> {
  form: UseFormReturn<T>;
  prefix: string;
  name: Path<T>;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Most characters. */
  max?: number;
  /** A long text, shown with so many lines; a single line without. */
  rows?: number;
  type?: 'text' | 'url' | 'date' | 'datetime-local';
  /** What the value must look like, and what to say where it does not. */
  shape?: { pattern: RegExp; message: string };
}

/** A field of a form in which something is written. */
export function WrittenField<T extends FieldValues>(props: Props<T>) {
  const { form, prefix, name, label, hint, optional, max, rows, type = 'text', shape } = props;
  const text = useText();
  const fault = form.formState.errors[name]?.message;
  const shown = {
    id: prefix + name,
    label: optional ? text.common.fieldOptional(label) : label,
    description: hint,
    error: typeof fault === 'string' ? fault : undefined,
    ...form.register(name, {
      validate: (value: string) => {
        if (!value.trim()) return optional || text.errors.required;
        if (max && value.trim().length > max) return text.errors.tooLong(max);
        return !shape || shape.pattern.test(value.trim()) || shape.message;
      },
    }),
  };
  return rows ? <Textfield {...shown} multiline rows={rows} /> : <Textfield {...shown} type={type} />;
}
