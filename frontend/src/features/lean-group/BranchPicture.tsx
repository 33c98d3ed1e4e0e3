import { Details, Heading, Tag } from '@digdir/designsystemet-react';
import { SleepIcon } from '@navikt/aksel-icons';
import { useState, type CSSProperties } from 'react';
import { shortDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Coverage.module.css';
import { Mark } from './Mark';
import type { Coverage } from './queries';
import type { Branch } from './tree';

interface Props extends Branch {
  /** Whether the names below are shown from the beginning. */
  open: boolean;
}

/** An administration or a company: a sign for each unit below it, and their names. */
export function BranchPicture({ top, below, open: atFirst }: Props) {
  const text = useText();
  const words = text.leanGroup.coverage;
  // NB: what is folded away is not drawn; a large organisation has hundreds of units.
  const [open, setOpen] = useState(atFirst);
  const silent = below.filter((unit) => unit.silent).length;
  return (
    <li className={styles.branch} data-representation={top.representation}>
      <div className={styles.top}>
        <Mark representation={top.representation} />
        <div className={styles.words}>
          <Heading level={3} data-size="2xs">
            {top.department.name}
          </Heading>
          <Said coverage={top} />
        </div>
        {top.kind === 'COMPANY' && <Tag data-size="sm">{text.departmentKinds.COMPANY}</Tag>}
      </div>
      {below.length > 0 && (
        <Details className={styles.below} open={open} onToggle={() => setOpen(!open)}>
          <Details.Summary>
            <span className={styles.sum}>
              {silent ? words.belowSilent(below.length, silent) : words.below(below.length)}
              <span className={styles.signs}>
                {below.map(({ department, representation, silent }) => (
                  <Mark key={department.id} small {...{ representation, silent }} />
                ))}
              </span>
            </span>
          </Details.Summary>
          <Details.Content>{open && <Units top={top} units={below} />}</Details.Content>
        </Details>
      )}
    </li>
  );
}

function Units({ top, units }: { top: Coverage; units: Coverage[] }) {
  return (
    <ul className={`unlisted ${styles.units}`}>
      {units.map((unit) => (
        <li
          key={unit.department.id}
          className={styles.unit}
          style={{ '--depth': unit.depth - top.depth - 1 } as CSSProperties}
        >
          <Mark representation={unit.representation} />
          <div className={styles.words}>
            <span>{unit.department.name}</span>
            <Said coverage={unit} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The same as the signs, in words. */
function Said({ coverage }: { coverage: Coverage }) {
  const { coverage: text } = useText().leanGroup;
  const language = useLanguage();
  const { members, representation, silent, lastSubmittedOn } = coverage;
  return (
    <span className={`small subtle ${styles.said}`}>
      <span>
        {members.map(({ displayName }) => displayName).join(', ') || text.representation[representation]}
      </span>
      {silent && (
        <span className={styles.silent}>
          <SleepIcon aria-hidden="true" />
          {text.silent}
        </span>
      )}
      <span>{lastSubmittedOn ? text.lastOn(shortDay(lastSubmittedOn, language)) : text.never}</span>
    </span>
  );
}
