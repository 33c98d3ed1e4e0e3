import { oneOf, place, type Place, type Raw } from '@/components/search';
import { subjects, type RetentionSubject } from './queries';

export interface RunSearch extends Place {
  /** Only what is about this. */
  subject?: RetentionSubject;
}

export const runSearch = (raw: Raw): RunSearch => ({
  subject: oneOf(raw.subject, subjects),
  ...place(raw),
});
