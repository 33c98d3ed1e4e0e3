/** The template's words in an empty field, or after what was written there already. */
export const after = (written: string, words: string): string =>
  written.trim() ? `${written.trimEnd()}\n\n${words}` : words;
