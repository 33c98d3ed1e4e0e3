/** After so long without a touch a kiosk forgets what was written. */
export const patienceMillis = 60_000;
/** How long somebody is warned: WCAG 2.2.1 asks for twenty seconds at least. */
export const warningSeconds = 20;

/** Seconds until it is forgotten; 0 when the time has come. */
export const secondsLeft = (touchedAt: number, now: number): number =>
  Math.max(0, Math.ceil((touchedAt + patienceMillis - now) / 1000));
