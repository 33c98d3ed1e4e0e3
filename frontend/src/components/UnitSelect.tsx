import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { departmentTreeQuery } from './queries';

interface Props {
  chosen: string | undefined;
  onChange: (unit: string | undefined) => void;
}

/** The organisation as an indented list; what is below a chosen one is meant too. */
export function UnitSelect({ chosen, onChange }: Props) {
  const text = useText();
  const departments = useQuery(departmentTreeQuery(useMunicipalityCode()));
  return (
    <Field>
      <Label>{text.all.unit}</Label>
      <Select value={chosen ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <Select.Option value="">{text.all.anyUnit}</Select.Option>
        {departments.data?.map(({ id, name, path }) => (
          <Select.Option key={id} value={id}>
            {'\u2003'.repeat(Math.max(0, path.length - 1)) + name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
