import { Heading } from '@digdir/designsystemet-react';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { dueGroups } from './dueGroups';
import type { Summary } from './queries';
import { SelectableRows } from './SelectableRows';
import styles from './Waiting.module.css';

interface Props {
  items: Summary[];
  /** By how much it hurries. */
  grouped: boolean;
  selectable: boolean;
}

export function WaitingList({ items, grouped, selectable }: Props) {
  const text = useText();
  const now = useNow();
  if (!grouped)
    return items.length > 0 && <SelectableRows {...{ items, selectable }} label={text.list.label} />;
  const headings = {
    late: text.waiting.lateHeading,
    today: text.waiting.todayHeading,
    week: text.answering.weekHeading,
    later: text.waiting.laterHeading,
    undated: text.waiting.otherHeading,
  };
  return dueGroups(items, now).map(([group, members]) => (
    <section key={group} className="stack" aria-labelledby={`due-${group}`}>
      <Heading id={`due-${group}`} level={2} data-size="2xs" className={styles[group]}>
        {headings[group]}
      </Heading>
      <SelectableRows items={members} selectable={selectable} label={headings[group]} headingLevel={3} />
    </section>
  ));
}
