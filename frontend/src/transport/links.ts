import type { Link, Links } from './api';

/**
 * What a link does, as the contract names it: method and sub-resource ("POST decisions", "PUT supports/me").
 * The address is the contract; the relation's name is the server's word for it.
 */
export function operationOf(link: Link): string {
  const path = new URL(link.href, 'http://local').pathname.split('/').filter(Boolean);
  const last = path.at(-1) ?? '';
  const target = last === 'me' ? `${path.at(-2)}/me` : last;
  return `${link.method} ${/^[0-9a-f]{8}-/.test(target) ? 'self' : target}`;
}

/** The link of these that does the operation, or undefined: then this person may not do it now. */
export const linkTo = (links: Links, operation: string): Link | undefined =>
  Object.values(links).find((link) => operationOf(link) === operation);

/** The place in a list that a paging link leads to, as the page's own address carries it. */
export function placeOf(link: Link | undefined): { page?: number; cursor?: string } | undefined {
  if (!link) return undefined;
  const query = new URL(link.href, 'http://local').searchParams;
  const page = Number(query.get('page'));
  return {
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    cursor: query.get('cursor') ?? undefined,
  };
}
