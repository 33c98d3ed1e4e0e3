import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { useText } from '@/i18n/language';
import styles from './Settings.module.css';
import { states, type SettingsValues } from './settingsValues';

interface Props {
  form: UseFormReturn<SettingsValues>;
  prefix: string;
}

/** The municipality's own names of the states, each with the meaning that it always has. */
export function StateLabels({ form, prefix }: Props) {
  const text = useText();
  const words = text.settings;
  return (
    <Fieldset>
      <Fieldset.Legend>{words.labels}</Fieldset.Legend>
      <Fieldset.Description>{words.labelsLead}</Fieldset.Description>
      <div className={styles.labels}>
        {states.map((state) => (
          <Textfield
            key={state}
            id={`${prefix}stateLabels.${state}`}
            label={text.states[state]}
            description={words.meanings[state]}
            autoComplete="off"
            maxLength={40}
            {...form.register(`stateLabels.${state}`)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
