import { Chip } from '@digdir/designsystemet-react';
import { useId } from 'react';

interface Props<T extends string> {
  label: string;
  options: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A few choices that filter a list at once. */
export function Filter<T extends string>({ label, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <div className="row" role="group" aria-label={label} data-size="md">
      {options.map((option) => (
        <Chip.Radio
          key={option.value}
          name={name}
          value={option.value}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        >
          {option.label}
        </Chip.Radio>
      ))}
    </div>
  );
}
