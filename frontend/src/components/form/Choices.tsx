import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './Choice.module.css';

interface Props {
  id: string;
  legend: ReactNode;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Any of a few. */
export function Choices({ id, legend, options, chosen, onChange }: Props) {
  return (
    <Fieldset id={id} tabIndex={-1}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={styles.cards} data-columns>
        {options.map(({ value, label }) => (
          <Checkbox
            key={value}
            value={value}
            label={label}
            variant="outline"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}
