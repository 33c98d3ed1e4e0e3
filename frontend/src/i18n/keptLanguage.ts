import { isLanguage, type Language } from './language';

/*
 * A person's language is kept by the server. Who is no municipality's person has no row there, so that this device
 * keeps the choice: a language and nothing about anybody.
 */
const place = 'stegvis-language';

export function keptLanguage(): Language | undefined {
  try {
    const value = localStorage.getItem(place);
    return isLanguage(value) ? value : undefined;
  } catch {
    return undefined; // Storage may be forbidden by the browser's settings.
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // Then it holds until the page is closed.
  }
}
