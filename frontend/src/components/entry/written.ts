/** The body of a form's values: white space around them gone, and what was left empty left out. */
export function written<T extends Record<string, string>>(values: T): Partial<T> {
  const filled = Object.entries(values)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(filled) as Partial<T>;
}
