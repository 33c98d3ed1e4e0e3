import { Chip } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';
import { Picker } from './Picker';
import styles from './Picker.module.css';
import type { Choosable } from './sources';

interface Props extends Omit<ComponentProps<typeof Picker>, 'chosen' | 'onChange' | 'onWords'> {
  chosen: Choosable[];
  onChange: (chosen: Choosable[]) => void;
  removeOf: (name: string) => string;
}

/** As many as are meant, one after the other. */
export function PickMany({ chosen, onChange, removeOf, ...rest }: Props) {
  return (
    <div className="stack">
      <Picker
        {...rest}
        // A new picker for each, empty and ready for the next name.
        key={chosen.length}
        chosen={undefined}
        onChange={(next) => next && !chosen.some(({ id }) => id === next.id) && onChange([...chosen, next])}
      />
      {chosen.length > 0 && (
        <div className={styles.many}>
          {chosen.map((one) => (
            <Chip.Removable
              key={one.id}
              aria-label={removeOf(one.name)}
              onClick={() => onChange(chosen.filter((other) => other !== one))}
            >
              {one.name}
            </Chip.Removable>
          ))}
        </div>
      )}
    </div>
  );
}
