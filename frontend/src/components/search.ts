/* Reading an address. NB: it is typed, shared and cut by people: what does not fit is left out, never an error page. */
export type Raw = Record<string, unknown>;

/** Where in a list the reader is: as the server's own next and prev links say. */
export interface Place {
  page?: number;
  cursor?: string;
}

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

export const written = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

export function place(raw: Raw): Place {
  const page = Number(raw.page);
  return { page: Number.isInteger(page) && page > 1 ? page : undefined, cursor: written(raw.cursor) };
}

export function yearIn(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}
