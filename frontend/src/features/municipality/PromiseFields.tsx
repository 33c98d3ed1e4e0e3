import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { useText } from '@/i18n/language';
import styles from './Settings.module.css';
import { dayLimits, fits, type SettingsValues } from './settingsValues';

interface Props {
  form: UseFormReturn<SettingsValues>;
  prefix: string;
}

/** What is promised to those who write, in working days. */
export function PromiseFields({ form, prefix }: Props) {
  const text = useText().settings;
  const { errors } = form.formState;
  const fields = [
    ['acknowledgeWithinDays', text.acknowledgeWithinDays, text.acknowledgeHint],
    ['decideWithinDays', text.decideWithinDays, text.decideHint],
    ['escalateAfterDays', text.escalateAfterDays, text.escalateHint],
  ] as const;
  return (
    <Fieldset>
      <Fieldset.Legend>{text.promise}</Fieldset.Legend>
      <Fieldset.Description>{text.promiseLead}</Fieldset.Description>
      <div className={styles.days}>
        {fields.map(([name, label, hint]) => (
          <Textfield
            key={name}
            id={prefix + name}
            label={label}
            description={hint}
            inputMode="numeric"
            autoComplete="off"
            error={errors[name]?.message}
            {...form.register(name, {
              validate: (value) =>
                fits(value, name) || text.wholeNumber(dayLimits[name][0], dayLimits[name][1]),
            })}
          />
        ))}
      </div>
    </Fieldset>
  );
}
