import { Button, Checkbox, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useText } from '@/i18n/language';
import type { Doing } from './DepartmentDialogs';
import { DepartmentNode } from './DepartmentNode';
import styles from './Organisation.module.css';
import { matching, nodesOf, type Department } from './tree';

interface Props {
  departments: Department[];
  /** Whether closed ones are among them. */
  closed: boolean;
  onClosed: (show: boolean) => void;
  mayAdd: boolean;
  onDo: (doing: Doing) => void;
}

/** So many are seen at once; a larger organisation begins with its tops. */
const few = 40;

/*
 * Lists in lists with buttons, not the tree pattern: every key, thumb and screen reader knows them. What is folded is not
 * drawn, so that an organisation of thousands costs as much as what is seen of it.
 */
export function OrganisationTree({ departments, closed, onClosed, mayAdd, onDo }: Props) {
  const text = useText().organisation;
  const [words, setWords] = useState('');
  const sought = useDeferredValue(words);
  const [open, setOpen] = useState(
    () => new Set(departments.length > few ? [] : departments.map(({ id }) => id)),
  );
  const [chosen, setChosen] = useState<string>();
  const found = useMemo(() => matching(departments, sought), [departments, sought]);
  const nodes = useMemo(() => nodesOf(found), [found]);
  const searching = sought.trim() !== '';
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <div className="stack">
      <div className={styles.search}>
        <Field>
          <Label>{text.tools.search}</Label>
          <Input
            type="search"
            autoComplete="off"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </Field>
        <Checkbox
          label={text.tools.closed}
          checked={closed}
          onChange={({ target }) => onClosed(target.checked)}
        />
      </div>
      <div className="row">
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => setOpen(new Set(departments.map(({ id }) => id)))}
        >
          {text.tools.openAll}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => setOpen(new Set())}>
          {text.tools.closeAll}
        </Button>
        <Paragraph className="subtle small" role="status">
          {found.length ? text.shown(found.length, departments.length) : text.nothing}
        </Paragraph>
      </div>
      <ul className={`unlisted ${styles.tree}`} aria-label={text.tree}>
        {nodes.map((node) => (
          <DepartmentNode
            key={node.department.id}
            node={node}
            // What is sought is shown wherever it lies.
            isOpen={(id) => searching || open.has(id)}
            onToggle={searching ? undefined : toggle}
            chosen={chosen}
            onChoose={(id) => setChosen(id === chosen ? undefined : id)}
            {...{ mayAdd, onDo }}
          />
        ))}
      </ul>
    </div>
  );
}
