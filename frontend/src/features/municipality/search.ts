import { oneOf, place, written, type Place, type Raw } from '@/components/search';

export interface MunicipalitiesSearch extends Place {
  q?: string;
  /** Those that use the product, or the others; both without. */
  active?: 'yes' | 'no';
}

export const municipalitiesSearch = (raw: Raw): MunicipalitiesSearch => ({
  q: written(raw.q),
  active: oneOf(raw.active, ['yes', 'no'] as const),
  ...place(raw),
});
