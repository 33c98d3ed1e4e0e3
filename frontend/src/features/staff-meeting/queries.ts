import { queryOptions } from '@tanstack/react-query';
import type { components, operations } from '@/client/schema';
import { comingStaffMeetingsQuery, staffMeetingKey as key } from '@/components/queries';
import { plainDate } from '@/i18n/dates';
import { instantOf } from '@/i18n/moments';
import { api, body, versioned } from '@/transport/api';
import { everyPage } from '@/transport/pages';
import type { MeetingsSearch } from './search';

type Schemas = components['schemas'];
export type Meeting = Schemas['StaffMeeting'];
export type GoodExample = Schemas['GoodExample'];
export type Adoption = Schemas['Adoption'];

/** What is no longer true after a meeting was planned or changed. */
export const stale = [key()];

const every = (
  municipalityCode: string,
  between: Pick<NonNullable<operations['listStaffMeetings']['parameters']['query']>, 'from' | 'to'>,
  signal: AbortSignal,
) =>
  everyPage((query) =>
    body(
      api.GET('/municipalities/{municipalityCode}/staff-meetings', {
        params: { path: { municipalityCode }, query: { ...query, ...between } },
        signal,
      }),
    ),
  );

/** The meetings of a year that were held before today, the latest first. */
const earlierQuery = (municipalityCode: string, year: number, today: string) =>
  queryOptions({
    queryKey: key('earlier', municipalityCode, year, today),
    queryFn: async ({ signal }) => {
      const end = today.startsWith(String(year)) ? today : `${year + 1}-01-01`;
      const between = { from: instantOf(`${year}-01-01T00:00`), to: instantOf(`${end}T00:00`) };
      return (await every(municipalityCode, between, signal)).reverse();
    },
  });

/** The meetings that the address asks for. */
export const meetingsQuery = (municipalityCode: string, { year }: MeetingsSearch, now: Date) => {
  const today = plainDate(now);
  return year
    ? earlierQuery(municipalityCode, year, today)
    : comingStaffMeetingsQuery(municipalityCode, today);
};

/** A meeting with all that is told of its example. */
export const presentationQuery = (municipalityCode: string, staffMeetingId: string) =>
  queryOptions({
    queryKey: key('presentation', municipalityCode, staffMeetingId),
    queryFn: async ({ signal }) => {
      const path = { municipalityCode, staffMeetingId };
      const meeting = await body(
        api.GET('/municipalities/{municipalityCode}/staff-meetings/{staffMeetingId}', {
          params: { path },
          signal,
        }),
      );
      if (!meeting.goodExample) return { meeting };
      const of = { municipalityCode, goodExampleId: meeting.goodExample.id };
      const [{ resource: example }, adoptions] = await Promise.all([
        versioned(
          api.GET('/municipalities/{municipalityCode}/good-examples/{goodExampleId}', {
            params: { path: of },
            signal,
          }),
        ),
        everyPage((query) =>
          body(
            api.GET('/municipalities/{municipalityCode}/good-examples/{goodExampleId}/adoptions', {
              params: { path: of, query },
              signal,
            }),
          ),
        ),
      ]);
      return { meeting, shown: { example, adoptions } };
    },
  });
