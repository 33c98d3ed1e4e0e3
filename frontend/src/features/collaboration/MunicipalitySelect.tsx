import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';

interface Props {
  id: string;
  label: string;
  options: components['schemas']['MunicipalityReference'][];
  error?: string;
  register: UseFormRegisterReturn;
}

/** One of the members. */
export function MunicipalitySelect({ id, label, options, error, register }: Props) {
  const text = useText();
  return (
    <Field>
      <Label>{label}</Label>
      <Select id={id} aria-invalid={Boolean(error)} {...register}>
        <Select.Option value="">{text.collaboration.visits.choose}</Select.Option>
        {options.map(({ code, name }) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Select>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
