import type { components } from '@/client/schema';
import { placeOf } from './links';

interface Page<T> {
  items: T[];
  _links: components['schemas']['ListLinks'];
}

type Query = { limit: number; page?: number; cursor?: string };

/** A whole list, page by page along the server's own links. For lists that are as long as an organisation, not as its life. */
export async function everyPage<T>(read: (query: Query) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let place: ReturnType<typeof placeOf> = {};
  while (place) {
    const page: Page<T> = await read({ limit: 100, ...place });
    items.push(...page.items);
    place = placeOf(page._links.next);
  }
  return items;
}
