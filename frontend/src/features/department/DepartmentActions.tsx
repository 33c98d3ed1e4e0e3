import { Button } from '@digdir/designsystemet-react';
import { Posters } from '@/components/Posters';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import type { Doing } from './DepartmentDialogs';
import styles from './Organisation.module.css';
import type { Department } from './tree';

interface Props {
  id: string;
  department: Department;
  mayAdd: boolean;
  onDo: (doing: Doing) => void;
}

/** What can be done with a department. */
export function DepartmentActions({ id, department, mayAdd, onDo }: Props) {
  const text = useText();
  const words = text.organisation;
  const { name, closedOn, _links } = department;
  const doings = [
    { what: 'add', label: words.addBelow, offered: mayAdd && !closedOn },
    { what: 'change', label: words.change, offered: linkTo(_links, 'PUT self') },
    { what: 'move', label: words.move, offered: linkTo(_links, 'POST moves') },
    { what: 'close', label: words.close, offered: linkTo(_links, 'POST closures') },
    { what: 'remove', label: text.common.remove, offered: linkTo(_links, 'DELETE self') },
  ] as const;
  return (
    <div id={id} role="group" className={styles.actions} aria-label={words.actionsOf(name)}>
      {doings
        .filter(({ offered }) => offered)
        .map(({ what, label }) => (
          <Button
            key={what}
            variant="tertiary"
            data-size="sm"
            data-color={what === 'remove' ? 'danger' : 'accent'}
            onClick={() => onDo({ what, department })}
          >
            {label}
          </Button>
        ))}
      <Posters name={name} links={_links} variant="tertiary" />
    </div>
  );
}
