import { Checkbox } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { SuggestionCard } from '@/components/SuggestionCard';
import { useText } from '@/i18n/language';
import { isAnswerable } from './fitting';
import type { Summary } from './queries';
import { choose, useSelection } from './selection';
import styles from './Waiting.module.css';

interface Props {
  items: Summary[];
  label: string;
  selectable: boolean;
  headingLevel?: 2 | 3;
}

/** Suggestions that can be chosen together; with the shift key, all from the one before to this one. */
export function SelectableRows({ items, label, selectable, headingLevel }: Props) {
  const { select } = useText().answering;
  const selection = useSelection();
  const before = useRef<string>(undefined);
  const stretch = useRef(false);
  const tick = (item: Summary, wanted: boolean) => {
    const from = items.findIndex(({ id }) => id === before.current);
    const to = items.indexOf(item);
    const meant =
      stretch.current && from >= 0
        ? items.slice(Math.min(from, to), Math.max(from, to) + 1).filter(isAnswerable)
        : [item];
    before.current = item.id;
    choose(meant, wanted);
  };
  return (
    <ul className="unlisted stack" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={selectable ? styles.row : undefined}>
          {selectable &&
            (isAnswerable(item) ? (
              <label className={styles.tick}>
                <Checkbox
                  aria-label={select.one(item.title)}
                  checked={selection.has(item.id)}
                  onClick={(event) => {
                    stretch.current = event.shiftKey;
                  }}
                  onChange={(event) => tick(item, event.target.checked)}
                />
              </label>
            ) : (
              <span />
            ))}
          <SuggestionCard suggestion={item} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
