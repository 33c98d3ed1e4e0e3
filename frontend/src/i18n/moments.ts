import { timeZone } from './dates';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/** What a clock on the wall here shows at an instant, as a form's field takes it: "2024-05-14T09:30". */
export const wallTime = (instant: string | number): string =>
  clock.format(new Date(instant)).replace(' ', 'T');

/** The instant at which a clock on the wall here shows that time. */
export function instantOf(wall: string): string {
  const shown = Date.parse(`${wall}Z`);
  // NB: twice, because the first guess may lie on the other side of a change to or from summer time.
  let instant = shown;
  for (let guess = 0; guess < 2; guess++) {
    instant = shown - (Date.parse(`${wallTime(instant)}Z`) - instant);
  }
  return new Date(instant).toISOString();
}
