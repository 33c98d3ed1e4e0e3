/** A number as people write it: comma or point, spaces between thousands. NaN for what is none. */
export function decimalOf(written: string): number {
  const plain = written.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
