const usual = 2 * 3_600_000;

/** A usual end for a beginning, both as a form's field holds them; nothing while the beginning is being typed. */
export function usualEnd(startsAt: string): string | undefined {
  if (!/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d$/.test(startsAt)) return undefined;
  return new Date(Date.parse(`${startsAt}Z`) + usual).toISOString().slice(0, 16);
}
