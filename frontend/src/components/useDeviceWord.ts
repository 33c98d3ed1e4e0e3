import { useText } from '@/i18n/language';

/** What people call the thing in their hand. */
export function useDeviceWord(): string {
  const { where } = useText().outbox;
  return window.matchMedia('(pointer: coarse)').matches ? where.phone : where.computer;
}
