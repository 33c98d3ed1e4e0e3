import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/client/schema';
import type { Place } from '@/components/search';
import { api, body } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { ToolboxSearch } from './search';

export type Meeting = components['schemas']['NetworkMeeting'];
export type ActionPlan = components['schemas']['ActionPlan'];
export type Visit = components['schemas']['NetworkVisit'];
export type ToolboxEntry = components['schemas']['ToolboxEntry'];

const key = (...rest: unknown[]) => ['collaboration', ...rest];

/** What is no longer true after something was written here. */
export const stale = [key()];

/** Meetings of a network, latest first. */
export const meetingsQuery = (networkId: string, query: Place) =>
  queryOptions({
    queryKey: key('meetings', networkId, query),
    queryFn: ({ signal }) =>
      body(api.GET('/networks/{networkId}/meetings', { params: { path: { networkId }, query }, signal })),
  });

/** The plans of all members, by municipality. */
export const plansQuery = (networkId: string) =>
  queryOptions({
    queryKey: key('action-plans', networkId),
    queryFn: ({ signal }) =>
      everyPage((query) =>
        body(
          api.GET('/networks/{networkId}/action-plans', { params: { path: { networkId }, query }, signal }),
        ),
      ),
  });

/** Visits between members, latest first. */
export const visitsQuery = (networkId: string, query: Place) =>
  queryOptions({
    queryKey: key('visits', networkId, query),
    queryFn: ({ signal }) =>
      body(api.GET('/networks/{networkId}/visits', { params: { path: { networkId }, query }, signal })),
  });

/** What members use together, latest first. */
export const toolboxQuery = (networkId: string, query: ToolboxSearch) =>
  queryOptions({
    queryKey: key('toolbox', networkId, query),
    queryFn: ({ signal }) =>
      body(
        api.GET('/networks/{networkId}/toolbox-entries', { params: { path: { networkId }, query }, signal }),
      ),
  });
