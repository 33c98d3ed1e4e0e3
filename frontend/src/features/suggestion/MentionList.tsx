import { useEffect, useRef } from 'react';
import type { Choosable } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import styles from './Mentions.module.css';

interface Props {
  id: string;
  people: readonly Choosable[];
  /** Which of them Enter takes. */
  active: number;
  onChoose: (person: Choosable) => void;
}

/** The colleagues whom the begun name may mean. */
export function MentionList({ id, people, active, onChoose }: Props) {
  const words = useText().discussion;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <div aria-live="polite" className="visually-hidden">
        {people.length > 0 && words.offered(people.length)}
      </div>
      {people.length > 0 && (
        <ul ref={list} id={id} role="listbox" aria-label={words.people} className={styles.people}>
          {people.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.person}
              // NB: not on click alone, which would take the focus, and with it a phone's keyboard, out of the text.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(person)}
            >
              <strong>{person.name}</strong>
              {person.more && <span className="subtle small">{person.more}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
