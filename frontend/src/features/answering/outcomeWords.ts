import type { Messages } from '@/i18n/messages';
import type { BulkAnswer } from './queries';

export const handledOf = ({ done, refused }: Pick<BulkAnswer, 'done' | 'refused'>): number => done + refused;

/** What has become of it, in a sentence. */
export function outcomeWords(
  { state, refused }: Pick<BulkAnswer, 'state' | 'refused'>,
  many: Messages['answering']['many'],
): string {
  switch (state) {
    case 'RUNNING':
      return many.running;
    case 'STOPPED':
      return many.stopped;
    case 'DONE':
      return refused > 0 ? many.overWith(refused) : many.over;
  }
}
