import { oneOf, place, written, type Place, type Raw } from '@/components/search';

export interface ExamplesSearch extends Place {
  q?: string;
  tag?: string;
  from?: 'own' | 'others';
}

export const examplesSearch = (raw: Raw): ExamplesSearch => ({
  ...place(raw),
  q: written(raw.q)?.slice(0, 200),
  tag: written(raw.tag)?.slice(0, 40),
  from: oneOf(raw.from, ['own', 'others']),
});

export interface PublicSearch extends Place {
  q?: string;
}

export const publicSearch = (raw: Raw): PublicSearch => ({ ...place(raw), q: written(raw.q)?.slice(0, 200) });

/** Which suggestion a new example tells of; without one it is written directly. */
export const tellSearch = (raw: Raw): { of?: string } => ({ of: written(raw.of) });
