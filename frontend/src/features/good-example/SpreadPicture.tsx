import { useText } from '@/i18n/language';
import { branches } from './spread';
import type { Adoption, GoodExample } from './queries';
import styles from './Spread.module.css';

interface Props {
  example: GoodExample;
  adoptions: Adoption[];
}

/*
 * The map of who does the same: where the idea was born, the municipalities it came to, and their units, joined by
 * lines. Nested lists drawn by style alone: it wraps on a phone, grows with the letters, and is read out as what it is.
 */
export function SpreadPicture({ example, adoptions }: Props) {
  const text = useText();
  return (
    <figure className={styles.spread} aria-label={text.goodExample.picture}>
      <div className={styles.origin}>
        <strong>{example.departmentName ?? example.municipality.name}</strong>
        <span className="small">{text.goodExample.born(example.municipality.name)}</span>
      </div>
      <ul className={styles.branches}>
        {branches(example, adoptions).map((branch) => (
          <li key={branch.code} className={styles.branch}>
            <div className={styles.municipality} data-origin={branch.origin || undefined}>
              <strong>{branch.name}</strong>
              <span className="small">{text.goodExample.units(branch.units.length)}</span>
            </div>
            <ul className={styles.units}>
              {branch.units.map((unit) => (
                <li key={unit.id} className={styles.unit} data-adapted={unit.adapted || undefined}>
                  {unit.name}
                  {unit.adapted && <span className="small subtle">{text.goodExample.adapted}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </figure>
  );
}
