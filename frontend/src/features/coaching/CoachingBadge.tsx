import { CheckmarkCircleFillIcon, HandShakeHeartIcon, HourglassIcon } from '@navikt/aksel-icons';
import styles from '@/components/StateBadge.module.css';
import { useText } from '@/i18n/language';
import type { CoachingState } from './search';

const looks = {
  REQUESTED: [HourglassIcon, 'warning'],
  ASSIGNED: [HandShakeHeartIcon, 'accent'],
  CLOSED: [CheckmarkCircleFillIcon, 'success'],
} as const;

/** How far a coaching has come. Colour never speaks alone. */
export function CoachingBadge({ state }: { state: CoachingState }) {
  const text = useText();
  const [Icon, colour] = looks[state];
  return (
    <span className={styles.badge} data-color={colour}>
      <Icon aria-hidden="true" />
      {text.coaching.states[state]}
    </span>
  );
}
