import { Fieldset, Paragraph, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { shortPeriodName } from '@/components/period';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { sharesOf, sumOf } from './shares';
import type { Values } from './TargetDialog';
import styles from './Targets.module.css';

interface Props {
  form: UseFormReturn<Values>;
  prefix: string;
  year: number;
  valid: (values: Values) => true | string;
}

/** Twelve shares of the year in percent, and what they add up to. */
export function MonthlyShares({ form, prefix, year, valid }: Props) {
  const text = useText();
  const language = useLanguage();
  const shares = useWatch({ control: form.control, name: 'monthlyShares' });
  const sum = sumOf(sharesOf(shares));
  const { errors } = form.formState;
  const error = errors.monthlyShares?.[0]?.message;
  return (
    <Fieldset id={`${prefix}monthlyShares`} tabIndex={-1}>
      <Fieldset.Legend>{text.targets.shares}</Fieldset.Legend>
      <Fieldset.Description>{text.targets.sharesHint}</Fieldset.Description>
      <div className={styles.shares}>
        {shares.map((_, month) => (
          <Textfield
            key={month}
            id={`${prefix}monthlyShares.${month}`}
            label={shortPeriodName(`${year}-${String(month + 1).padStart(2, '0')}`, text, language)}
            inputMode="decimal"
            aria-invalid={Boolean(error)}
            // The sum is a fault of all twelve; it is said once, at the first.
            {...form.register(
              `monthlyShares.${month}`,
              month === 0 ? { validate: (_value, values) => valid(values) } : {},
            )}
          />
        ))}
      </div>
      <Paragraph role="status">
        {Number.isNaN(sum) ? text.errors.number : text.targets.sum(count(sum, language))}
      </Paragraph>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
