import { useSyncExternalStore } from 'react';
import type { Messages } from './messages';
import { sv } from './sv';

export const languages = ['sv', 'nb', 'en'] as const;
export type Language = (typeof languages)[number];

/** Swedish travels with the program; the others are fetched when somebody wants them. */
const loaders: Record<Language, () => Promise<Messages>> = {
  sv: async () => sv,
  nb: async () => (await import('./nb')).nb,
  en: async () => (await import('./en')).en,
};

let current: { language: Language; text: Messages } = { language: 'sv', text: sv };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

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
    current = { language, text: await loaders[language]() };
  }
  document.documentElement.lang = language;
  listeners.forEach((listener) => listener());
}

export const currentLanguage = (): Language => current.language;
export const currentText = (): Messages => current.text;

export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);
export const useText = (): Messages => useSyncExternalStore(subscribe, currentText);
