import { written, type Raw } from '@/components/search';

/** The month or the year whose winner is shown; without it, this month. */
export interface AwardsSearch {
  period?: string;
}

export function awardsSearch(raw: Raw): AwardsSearch {
  const period = written(raw.period);
  return { period: period && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(period) ? period : undefined };
}
