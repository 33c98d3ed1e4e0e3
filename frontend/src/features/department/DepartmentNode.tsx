import { Tag } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { DepartmentActions } from './DepartmentActions';
import type { Doing } from './DepartmentDialogs';
import styles from './Organisation.module.css';
import type { Node } from './tree';

interface Props {
  node: Node;
  isOpen: (id: string) => boolean;
  /** Absent while searching: then all that is found is open. */
  onToggle: ((id: string) => void) | undefined;
  /** The one whose actions are shown. */
  chosen: string | undefined;
  onChoose: (id: string) => void;
  mayAdd: boolean;
  onDo: (doing: Doing) => void;
}

/** A department: a button that shows what lies below it, and its name, a button that shows what can be done with it. */
export function DepartmentNode({ node, ...rest }: Props) {
  const { isOpen, onToggle, chosen, onChoose, mayAdd, onDo } = rest;
  const text = useText();
  const words = text.organisation;
  const language = useLanguage();
  const prefix = useId();
  const { department, children, below } = node;
  const { id, name, kind, code, closedOn } = department;
  const open = children.length > 0 && isOpen(id);
  const asked = chosen === id;
  return (
    <li>
      <div className={styles.node} data-closed={closedOn ? true : undefined}>
        {children.length > 0 ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={words.below(name, below)}
            disabled={!onToggle}
            onClick={() => onToggle?.(id)}
          >
            {open ? <ChevronDownIcon aria-hidden="true" /> : <ChevronRightIcon aria-hidden="true" />}
            <span className={styles.count} aria-hidden="true">
              {below}
            </span>
          </button>
        ) : (
          <span className={styles.leaf} aria-hidden="true" />
        )}
        <div className={styles.words}>
          <button
            type="button"
            className={styles.name}
            aria-expanded={asked}
            aria-controls={asked ? `${prefix}actions` : undefined}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
          {kind === 'COMPANY' && <Tag data-size="sm">{text.departmentKinds.COMPANY}</Tag>}
          {closedOn && (
            <Tag data-size="sm" data-color="neutral">
              {words.closedOn(dayMonthAndYear(closedOn, language))}
            </Tag>
          )}
        </div>
        <span className={`subtle small ${styles.code}`}>{words.code(code)}</span>
      </div>
      {asked && <DepartmentActions id={`${prefix}actions`} {...{ department, mayAdd, onDo }} />}
      {open && (
        <ul className={`unlisted ${styles.children}`}>
          {children.map((child) => (
            <DepartmentNode key={child.department.id} node={child} {...rest} />
          ))}
        </ul>
      )}
    </li>
  );
}
