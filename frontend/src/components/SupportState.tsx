import { CheckmarkCircleFillIcon, HandShakeHeartIcon, HourglassIcon } from '@navikt/aksel-icons';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import styles from './StateBadge.module.css';

const looks = {
  OPEN: [HourglassIcon, 'warning'],
  OFFERED: [HandShakeHeartIcon, 'accent'],
  CLOSED: [CheckmarkCircleFillIcon, 'success'],
} as const;

/** How far a request for help has come. Colour never speaks alone. */
export function SupportState({ state }: { state: components['schemas']['RefinementState'] }) {
  const text = useText();
  const [Icon, colour] = looks[state];
  return (
    <span className={styles.badge} data-color={colour}>
      <Icon aria-hidden="true" />
      {text.refinement.states[state]}
    </span>
  );
}
