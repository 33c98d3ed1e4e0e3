import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import { follow, type Link } from '@/transport/api';

export type Picture = components['schemas']['Picture'];

/** What is no longer true after a picture came or went: covers of examples too. */
export const stale = [['picture'], ['good-example']];

/** Their addresses work for a quarter of an hour at least; a list that is older is asked for anew. */
const fresh = 10 * 60_000;

/** The pictures of a suggestion or a good example: before, then after. */
export const picturesQuery = (link: Link) =>
  queryOptions({
    queryKey: ['picture', link.href],
    staleTime: fresh,
    refetchInterval: fresh,
    queryFn: async () => ((await follow(link)) as components['schemas']['PictureList']).items,
  });
