import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { picturesQuery } from '@/components/picture/queries';
import { meetingsQuery, presentationQuery } from '@/features/staff-meeting/queries';
import { meetingsSearch, presentationSearch } from '@/features/staff-meeting/search';
import { codeOf } from './entrance';
import { NothingWorks } from './LastResort';
import { learningFrame } from './learningTrunk';
import { needsPerson, root } from './trunk';

export const staffMeetings = createRoute({
  getParentRoute: () => learningFrame,
  path: '/staff-meetings',
  validateSearch: meetingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { cache }, deps }) =>
    cache.ensureQueryData(meetingsQuery(codeOf(cache), deps, new Date())),
  component: lazyRouteComponent(
    () => import('@/features/staff-meeting/StaffMeetingsPage'),
    'StaffMeetingsPage',
  ),
});

/** NB: outside the frame: in a meeting room the whole screen is the slide's. */
export const presentation = createRoute({
  getParentRoute: () => root,
  path: '/staff-meetings/$staffMeetingId/presentation',
  validateSearch: presentationSearch,
  beforeLoad: needsPerson,
  loader: async ({ context: { cache }, params: { staffMeetingId } }) => {
    const { shown } = await cache.fetchQuery(presentationQuery(codeOf(cache), staffMeetingId));
    const pictures = shown?.example._links.pictures;
    // Without its pictures an example can be told all the same.
    if (pictures) void cache.prefetchQuery(picturesQuery(pictures));
  },
  component: lazyRouteComponent(
    () => import('@/features/staff-meeting/PresentationPage'),
    'PresentationPage',
  ),
  errorComponent: NothingWorks,
});
