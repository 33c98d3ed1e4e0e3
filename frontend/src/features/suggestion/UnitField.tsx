import { Controller, type UseFormReturn } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { departments } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import type { Writing } from './writing';

/** Which unit it is about. NB: a unit that an address named while the net was away has no name yet. */
export function UnitField({ form, prefix }: { form: UseFormReturn<Writing>; prefix: string }) {
  const text = useText();
  const code = useMunicipalityCode();
  return (
    <Controller
      name="department"
      control={form.control}
      render={({ field }) => (
        <Picker
          id={`${prefix}department`}
          label={text.write.unit}
          description={text.write.unitHint}
          source={departments(code)}
          chosen={field.value && { ...field.value, name: field.value.name || text.write.unitOfCode }}
          onChange={field.onChange}
          error={form.formState.errors.department?.message}
        />
      )}
    />
  );
}
