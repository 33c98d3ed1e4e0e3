import { oneOf, type Raw } from '@/components/search';
import { standings, type Standing } from './standing';

export interface PartsSearch {
  /** Only those who stand so. */
  state?: Standing;
}

export const partsSearch = (raw: Raw): PartsSearch => ({ state: oneOf(raw.state, standings) });
