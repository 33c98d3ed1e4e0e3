import {
  ArrowUndoIcon,
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  FilesIcon,
  HourglassIcon,
  MagnifyingGlassIcon,
  PaperplaneIcon,
  PencilIcon,
  QuestionmarkCircleIcon,
  SealCheckmarkFillIcon,
  StopIcon,
  WrenchIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import { useText } from '@/i18n/language';
import styles from './StateBadge.module.css';
import type { SuggestionState } from './suggestionState';

type Icon = ComponentType<SVGProps<SVGSVGElement>>;
type Colour = 'neutral' | 'sky' | 'plum' | 'sand' | 'accent' | 'success' | 'warning' | 'danger';

const looks: Record<SuggestionState, [Icon, Colour]> = {
  DRAFT: [PencilIcon, 'neutral'],
  SUBMITTED: [PaperplaneIcon, 'sky'],
  IN_ASSESSMENT: [MagnifyingGlassIcon, 'plum'],
  NEEDS_INFO: [QuestionmarkCircleIcon, 'warning'],
  ACCEPTED: [CheckmarkIcon, 'accent'],
  IN_PROGRESS: [WrenchIcon, 'accent'],
  IMPLEMENTED: [CheckmarkCircleFillIcon, 'success'],
  VERIFIED: [SealCheckmarkFillIcon, 'success'],
  DECLINED: [XMarkIcon, 'neutral'],
  DEFERRED: [HourglassIcon, 'sand'],
  STOPPED: [StopIcon, 'danger'],
  WITHDRAWN: [ArrowUndoIcon, 'neutral'],
  MERGED: [FilesIcon, 'neutral'],
};

interface Props {
  state: SuggestionState;
  /** The municipality's own name of the state, where it has one. */
  label?: string;
  large?: boolean;
}

/** Colour never speaks alone: icon and word say the same. */
export function StateBadge({ state, label, large = false }: Props) {
  const text = useText();
  const [Icon, colour] = looks[state];
  return (
    <span className={`${styles.badge} ${large ? styles.large : ''}`} data-color={colour}>
      <Icon aria-hidden="true" />
      {label ?? text.states[state]}
    </span>
  );
}
