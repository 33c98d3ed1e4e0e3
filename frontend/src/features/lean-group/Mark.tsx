import { ArrowUpIcon, PersonCheckmarkIcon, SleepIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { components } from '@/client/schema';
import styles from './Coverage.module.css';

type Representation = components['schemas']['Representation'];

const icons = { OWN: PersonCheckmarkIcon, ABOVE: ArrowUpIcon, NONE: XMarkIcon };

interface Props {
  representation?: Representation;
  /** Whether the sign tells of silence; the frame around it goes on telling of the representation. */
  silent?: boolean;
  small?: boolean;
}

/** The sign of a department in the picture. It stands beside words that say the same. */
export function Mark({ representation, silent, small }: Props) {
  const Icon = silent || !representation ? SleepIcon : icons[representation];
  return (
    <span
      className={`${styles.mark} ${small ? styles.small : ''}`}
      data-representation={representation}
      data-silent={silent || undefined}
      aria-hidden="true"
    >
      <Icon />
    </span>
  );
}
