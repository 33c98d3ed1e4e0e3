import type { components } from '@/client/schema';

export type ExcerptPart = components['schemas']['ExcerptPart'];

/** The title in pieces: the words that the search found, and what stands between them. */
export function titleParts(title: string, excerpt: readonly ExcerptPart[]): ExcerptPart[] {
  const hits = new Set(excerpt.filter(({ hit }) => hit).map(({ text }) => text.toLocaleLowerCase()));
  // Words and what is between them, so that joining the pieces gives the title again.
  return title
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter(Boolean)
    .map((text) => ({ text, hit: hits.has(text.toLocaleLowerCase()) }));
}

/** The excerpt without the title at its beginning, which stands above it already. */
export function belowTitle(title: string, excerpt: readonly ExcerptPart[]): ExcerptPart[] {
  const whole = excerpt.map(({ text }) => text).join('');
  let left = whole.startsWith(title) ? title.length : 0;
  const rest: ExcerptPart[] = [];
  for (const { text, hit } of excerpt) {
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut < text.length) rest.push({ text: text.slice(cut), hit });
  }
  const [first] = rest;
  if (first) rest[0] = { ...first, text: first.text.replace(/^[\s·…]+/, '') };
  const said = rest.filter(({ text }) => text);
  return said.length && !whole.startsWith(title) ? [{ text: '… ', hit: false }, ...said] : said;
}
