import { Controller, type UseFormReturn } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import type { Choosable, Source } from '@/components/form/sources';
import { useText } from '@/i18n/language';

/** What the form of a recognition holds. */
export interface Values {
  formId: string;
  whom: 'UNIT' | 'PERSON';
  unit?: Choosable;
  teamName: string;
  person?: Choosable;
  suggestion?: Choosable;
  message: string;
}

interface Props {
  form: UseFormReturn<Values>;
  prefix: string;
  name: 'unit' | 'person' | 'suggestion';
  hint?: string;
  source: Source;
  /** What to say where nothing is chosen; without it nothing needs to be. */
  needed?: string;
}

/** To whom, or what for: found by its name. */
export function Chosen({ form, prefix, name, hint, source, needed }: Props) {
  const text = useText();
  const label = text.recognition[name];
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (value) => !needed || Boolean(value) || needed }}
      render={({ field: { value, onChange }, fieldState }) => (
        <Picker
          id={prefix + name}
          label={needed ? label : text.common.fieldOptional(label)}
          description={hint}
          source={source}
          chosen={value}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
