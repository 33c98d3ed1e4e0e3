import { appendFileSync } from 'node:fs';

/** One look at a page, as `npm run accessibility-statement` counts it. */
export interface Look {
  page: string;
  language: string;
  scheme: string;
  width: number;
  axe: string;
  faults: { rule: string; help: string }[];
}

/** Written down as it happens: a test that fails takes what its process remembers with it. */
export function tally(look: Look): void {
  const file = process.env.ACCESSIBILITY_LOOKS;
  if (file) appendFileSync(file, `${JSON.stringify(look)}\n`);
}

/** The address without what is one resource's own, so that each kind of page is counted once. */
export const pageOf = (address: string): string =>
  new URL(address).pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '$id')
    .replace(/(?<=\/)\d+(?=\/|$)/g, '$id');
