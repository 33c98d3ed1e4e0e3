import { FlowerPetalsIcon, HandShakeHeartIcon, HeartIcon, StarIcon, TimerIcon } from '@navikt/aksel-icons';
import type { components } from '@/client/schema';

type Kind = components['schemas']['RecognitionKind'];

const icons = {
  THANKS: HeartIcon,
  VISIT: HandShakeHeartIcon,
  PRIZE: StarIcon,
  TIME_OFF: TimerIcon,
  OTHER: FlowerPetalsIcon,
} as const;

/** A colour for each way of celebrating; the words beside it say the same. */
export const colours: Record<Kind, string> = {
  THANKS: 'sand',
  VISIT: 'sky',
  PRIZE: 'plum',
  TIME_OFF: 'accent',
  OTHER: 'success',
};

export function KindIcon({ kind }: { kind: Kind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" />;
}
