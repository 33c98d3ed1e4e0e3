import { yearIn, type Raw } from '@/components/search';

export interface HeadcountsSearch {
  /** The year whose figures the head counts are for. */
  year?: number;
}

export const headcountsSearch = (raw: Raw): HeadcountsSearch => ({ year: yearIn(raw.year) });
