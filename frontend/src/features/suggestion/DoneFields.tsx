import { Textfield } from '@digdir/designsystemet-react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Choices } from '@/components/form/Choices';
import { useText } from '@/i18n/language';
import type { Writing } from './writing';

interface Props {
  form: UseFormReturn<Writing>;
  prefix: string;
}

/** For what has already been done: when, and what became better. Both may stay empty. */
export function DoneFields({ form, prefix }: Props) {
  const text = useText();
  return (
    <div className="stack">
      <Textfield
        id={`${prefix}implementedOn`}
        type="date"
        label={text.common.fieldOptional(text.write.doneOn)}
        description={text.actions.fields.implementedOnHint}
        error={form.formState.errors.implementedOn?.message}
        {...form.register('implementedOn')}
      />
      <Controller
        name="areas"
        control={form.control}
        render={({ field }) => (
          <Choices
            id={`${prefix}areas`}
            legend={text.common.fieldOptional(text.write.whatBecameBetter)}
            options={Object.entries(text.areas).map(([value, label]) => ({ value, label }))}
            chosen={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </div>
  );
}
