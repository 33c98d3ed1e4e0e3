import { Chip } from '@digdir/designsystemet-react';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './WritePage.module.css';

interface Props {
  id: string;
  chosen: Choosable[];
  onChange: (chosen: Choosable[]) => void;
}

/** Colleagues who had the idea together. */
export function CoAuthors({ id, chosen, onChange }: Props) {
  const text = useText();
  const source = persons(useMunicipalityCode());
  return (
    <div className="stack">
      <Picker
        // A new picker for each colleague, empty and ready for the next name.
        key={chosen.length}
        id={id}
        label={text.write.coAuthors}
        description={text.write.coAuthorsHint}
        source={source}
        chosen={undefined}
        onChange={(person) =>
          person && !chosen.some((other) => other.id === person.id) && onChange([...chosen, person])
        }
      />
      {chosen.length > 0 && (
        <div className={styles.people}>
          {chosen.map((person) => (
            <Chip.Removable
              key={person.id}
              aria-label={text.write.removePerson(person.name)}
              onClick={() => onChange(chosen.filter((other) => other !== person))}
            >
              {person.name}
            </Chip.Removable>
          ))}
        </div>
      )}
    </div>
  );
}
