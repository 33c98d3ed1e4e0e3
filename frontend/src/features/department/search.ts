import { oneOf, written, yearIn, type Raw } from '@/components/search';

export interface HeadcountsSearch {
  /** The year whose figures the head counts are for. */
  year?: number;
}

export const headcountsSearch = (raw: Raw): HeadcountsSearch => ({ year: yearIn(raw.year) });

export interface OrganisationSearch {
  /** Whether closed departments are shown too. */
  closed?: 'yes';
}

export const organisationSearch = (raw: Raw): OrganisationSearch => ({
  closed: oneOf(written(raw.closed), ['yes'] as const),
});
