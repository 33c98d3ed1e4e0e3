import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';

/** Names people as colleagues see them. NB: one with a protected identity is sent without a name. */
export function useNameOf() {
  const { someone } = useText().events;
  return (person: components['schemas']['PersonReference'] | undefined): string =>
    person?.displayName ?? someone;
}
