import { useSyncExternalStore } from 'react';
import type { Messages } from './messages';
import { first } from './sv/first';

export const languages = ['sv', 'nb', 'en'] as const;
export type Language = (typeof languages)[number];
type First = Pick<Messages, keyof typeof first>;

/** The first Swedish texts travel with the program; the others are fetched when somebody wants them. */
const firsts: Record<Language, () => Promise<First>> = {
  sv: async () => first,
  nb: async () => (await import('./nb/first')).first,
  en: async () => (await import('./en/first')).first,
};
const wholes: Record<Language, () => Promise<Messages>> = {
  sv: async () => (await import('./sv')).sv,
  nb: async () => (await import('./nb')).nb,
  en: async () => (await import('./en')).en,
};

interface Shown {
  language: Language;
  text: Messages;
  whole?: Promise<void> | undefined;
  failure?: unknown;
}
let current: Shown = { language: 'sv', text: awaiting(first) };
const againMillis = 1000;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The texts of this language that are not the first ones; asked for once, and again a while after the net failed. */
export function wholeText(): Promise<void> {
  const asked = current;
  asked.whole ??= wholes[asked.language]().then(
    (text) => {
      if (current === asked) show({ ...asked, text });
    },
    (error: unknown) => {
      asked.failure = error;
      setTimeout(() => {
        asked.failure = undefined;
        asked.whole = undefined;
      }, againMillis);
    },
  );
  return asked.whole;
}

/** NB: a part of the page that reads a text which is not here yet is drawn when it has come, as React does with what is thrown. */
function awaiting(texts: First): Messages {
  return new Proxy(texts as Messages, {
    get: (known, room) => {
      if (room in known) return known[room as keyof Messages];
      if (typeof room === 'symbol') return undefined;
      throw current.failure ?? wholeText();
    },
  });
}

function show(next: Shown): void {
  current = next;
  listeners.forEach((listener) => listener());
}

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The first of the browser's languages that we speak; Norwegian under any of its names is bokmål here. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'no' || primary === 'nn') return 'nb';
    if (isLanguage(primary)) return primary;
  }
  return 'sv';
}

export async function showLanguage(language: Language): Promise<void> {
  if (language !== current.language) {
    // A page that shows all of them in one language goes on to show all of them in the other.
    const whole = current.whole && wholes[language]();
    const text = whole ? await whole : awaiting(await firsts[language]());
    current = { language, text, ...(whole && { whole: Promise.resolve() }) };
  }
  document.documentElement.lang = language;
  show(current);
}

export const currentLanguage = (): Language => current.language;
export const currentText = (): Messages => current.text;

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);
export const useText = (): Messages => useSyncExternalStore(subscribe, currentText);
