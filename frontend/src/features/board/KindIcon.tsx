import {
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  MagnifyingGlassIcon,
  PaperplaneIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import type { Kind } from './columns';

const icons = {
  NEW: PaperplaneIcon,
  IN_ASSESSMENT: MagnifyingGlassIcon,
  ACCEPTED: CheckmarkIcon,
  IN_PROGRESS: WrenchIcon,
  DONE: CheckmarkCircleFillIcon,
};

/** The same sign as on the state's badge. */
export function KindIcon({ kind }: { kind: Kind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" />;
}
