import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useLanguage, useText } from '@/i18n/language';
import { periodName } from './period';

interface Props {
  period: string;
  periods: string[];
  onChange: (period: string) => void;
}

export function PeriodSelect({ period, periods, onChange }: Props) {
  const text = useText();
  const language = useLanguage();
  const offered = periods.includes(period) ? periods : [...periods, period];
  return (
    <Field>
      <Label>{text.basis.period}</Label>
      <Select value={period} onChange={({ target }) => onChange(target.value)}>
        {offered.map((one) => (
          <Select.Option key={one} value={one}>
            {periodName(one, text, language)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
