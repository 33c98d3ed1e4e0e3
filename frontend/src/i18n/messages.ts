import type { sv } from './sv';

/** Swedish is the source: a text that is missing in another language, or takes other values, fails the build. */
export type Translated<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

export type Messages = Translated<typeof sv>;
