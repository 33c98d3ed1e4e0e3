import { Tag } from '@digdir/designsystemet-react';
import {
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  HourglassIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useText } from '@/i18n/language';
import styles from './Assignment.module.css';
import type { Standing } from './standing';

const looks = {
  DONE: [CheckmarkCircleFillIcon, 'success'],
  NOT_DONE: [XMarkOctagonIcon, 'warning'],
  OPEN: [HourglassIcon, 'neutral'],
  OVERDUE: [ExclamationmarkTriangleFillIcon, 'danger'],
} as const;

/** How a manager stands. Colour never speaks alone. */
export function StandingTag({ standing }: { standing: Standing }) {
  const text = useText().assignment;
  const [Icon, colour] = looks[standing];
  return (
    <Tag data-size="sm" data-color={colour} className={styles.standing}>
      <Icon aria-hidden="true" />
      {text.states[standing]}
    </Tag>
  );
}
