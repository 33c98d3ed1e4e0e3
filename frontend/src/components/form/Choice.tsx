import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import styles from './Choice.module.css';

interface Props {
  id: string;
  legend: ReactNode;
  description?: ReactNode;
  options: { value: string; label: string }[];
  error?: string;
  register: UseFormRegisterReturn;
  sideBySide?: boolean;
}

/** One of a few. Plain radio buttons: every screen reader and every thumb knows them. */
export function Choice({ id, legend, description, options, error, register, sideBySide }: Props) {
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {description && <Fieldset.Description>{description}</Fieldset.Description>}
      <div className={styles.cards} data-columns={sideBySide || undefined}>
        {options.map(({ value, label }) => (
          <Radio
            key={value}
            {...register}
            value={value}
            label={label}
            variant="outline"
            aria-invalid={Boolean(error)}
          />
        ))}
      </div>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Fieldset>
  );
}
