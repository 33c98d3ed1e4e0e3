import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { departments, type Choosable } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import type { Telling } from './telling';

interface Props {
  form: UseFormReturn<Telling>;
  prefix: string;
}

/** Where it was made, for an example that tells of no suggestion. */
export function DepartmentField({ form, prefix }: Props) {
  const text = useText();
  const code = useMunicipalityCode();
  const [chosen, setChosen] = useState<Choosable>();
  form.register('departmentId', { required: text.goodExample.madeMissing });
  return (
    <Picker
      id={`${prefix}departmentId`}
      label={text.goodExample.made}
      source={departments(code)}
      chosen={chosen}
      error={form.formState.errors.departmentId?.message}
      onChange={(next) => {
        setChosen(next);
        form.setValue('departmentId', next?.id ?? '', {
          shouldDirty: true,
          shouldValidate: form.formState.isSubmitted,
        });
      }}
    />
  );
}
