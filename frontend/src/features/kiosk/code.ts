export const codeLength = 8;

/** A code as it was typed or pasted, without what is no part of it. */
export const codeOf = (typed: string): string =>
  typed
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, codeLength)
    .toUpperCase();
