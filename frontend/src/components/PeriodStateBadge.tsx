import { CheckmarkCircleFillIcon, PencilWritingIcon, SealCheckmarkFillIcon } from '@navikt/aksel-icons';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './StateBadge.module.css';

type PeriodState = components['schemas']['PeriodState'];

const looks = {
  OPEN: [PencilWritingIcon, 'neutral'],
  SIGNED_OFF: [CheckmarkCircleFillIcon, 'accent'],
  PUBLISHED: [SealCheckmarkFillIcon, 'success'],
} as const;

/** Where a municipality's period stands. Colour never speaks alone. */
export function PeriodStateBadge({ state }: { state: PeriodState }) {
  const text = useText();
  const [Icon, colour] = looks[state];
  return (
    <span className={styles.badge} data-color={colour}>
      <Icon aria-hidden="true" />
      {text.signOff.states[state]}
    </span>
  );
}
