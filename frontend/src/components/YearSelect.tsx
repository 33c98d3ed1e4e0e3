import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';

interface Props {
  year: number;
  /** Newest first. */
  years: number[];
  onChange: (year: number) => void;
}

export function YearSelect({ year, years, onChange }: Props) {
  const text = useText();
  const offered = years.includes(year) ? years : [...years, year].sort((one, other) => other - one);
  return (
    <Field className="no-print">
      <Label>{text.period.year}</Label>
      <Select value={year} onChange={({ target }) => onChange(Number(target.value))}>
        {offered.map((one) => (
          <Select.Option key={one} value={one}>
            {one}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
