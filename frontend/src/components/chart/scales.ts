import { scaleBand, scaleLinear, scalePoint } from '@visx/scale';

export type ScaleLinear = ReturnType<typeof upFrom0>;
export type ScaleBand = ReturnType<typeof bands>;
export type ScalePoint = ReturnType<typeof points>;

/** A value axis always begins at 0: a cut one makes small differences look great. */
export const upFrom0 = (most: number, range: [number, number], ticks = 4) =>
  scaleLinear<number>({ domain: [0, most > 0 ? most : 1], range }).nice(ticks);

/* Categories are known by their place, so that two months of the same name stay two. */
const places = (length: number) => Array.from({ length }, (_, index) => String(index));

export const bands = (length: number, range: [number, number]) =>
  scaleBand<string>({ domain: places(length), range, padding: 0.25 });

export const points = (length: number, range: [number, number]) =>
  scalePoint<string>({ domain: places(length), range, padding: 0.3 });
