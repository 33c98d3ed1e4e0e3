import type { Language } from '@/i18n/language';

const kilobyte = 1000;

/** The size of a file for people: "48 kB", "2,1 MB". */
export function sizeOf(bytes: number, language: Language): string {
  const large = bytes >= kilobyte * kilobyte;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / kilobyte / kilobyte : Math.max(1, bytes / kilobyte));
}
