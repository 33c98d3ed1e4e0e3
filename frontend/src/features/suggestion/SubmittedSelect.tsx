import { Field, Label, Select } from '@digdir/designsystemet-react';
import { periodName, presentPeriod, stepped } from '@/components/period';
import { useNow } from '@/components/useNow';
import { useLanguage, useText } from '@/i18n/language';

interface Props {
  period: string | undefined;
  onChange: (period: string | undefined) => void;
}

/** When a suggestion was handed in: the latest months and years, and the one of the address. */
export function SubmittedSelect({ period, onChange }: Props) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const month = presentPeriod('MONTH', now);
  const year = presentPeriod('YEAR', now);
  const offered = [month, stepped(month, -1), stepped(month, -2), year, stepped(year, -1), stepped(year, -2)];
  const shown = !period || offered.includes(period) ? offered : [...offered, period];
  return (
    <Field>
      <Label>{text.finding.submitted}</Label>
      <Select value={period ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
        <Select.Option value="">{text.finding.anyTime}</Select.Option>
        {shown.map((one) => (
          <Select.Option key={one} value={one}>
            {periodName(one, text, language)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
