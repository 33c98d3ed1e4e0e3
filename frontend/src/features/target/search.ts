import { yearIn, type Raw } from '@/components/search';

export interface TargetsSearch {
  year?: number;
}

export const targetsSearch = (raw: Raw): TargetsSearch => ({ year: yearIn(raw.year) });
