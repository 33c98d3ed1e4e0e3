import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, body } from '@/transport/api';
import { Submission } from '@/transport/submission';

export interface NotificationSearch {
  unread?: true;
  page?: number;
  cursor?: string;
}

export function notificationSearch(raw: Record<string, unknown>): NotificationSearch {
  const page = Number(raw.page);
  return {
    unread: raw.unread === true ? true : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    cursor: raw.cursor === undefined ? undefined : String(raw.cursor),
  };
}

export const notificationsQuery = (municipalityCode: string, query: NotificationSearch) =>
  queryOptions({
    queryKey: ['notification', municipalityCode, query],
    queryFn: ({ signal }) =>
      body(
        api.GET('/municipalities/{municipalityCode}/notifications', {
          params: { path: { municipalityCode }, query },
          signal,
        }),
      ),
  });

/** Marks news as read: those named, or all. */
export function useReading(municipalityCode: string) {
  const cache = useQueryClient();
  const submission = useRef(new Submission());
  return useMutation({
    mutationFn: (notificationIds: string[] | undefined) => {
      const content = notificationIds ? { notificationIds } : {};
      const key = submission.current.keyFor('notification-readings', content);
      return body(
        api.POST('/municipalities/{municipalityCode}/notification-readings', {
          params: { path: { municipalityCode }, header: { 'Idempotency-Key': key } },
          body: content,
        }),
      );
    },
    onSuccess: async () => {
      submission.current.done();
      await Promise.all([
        cache.invalidateQueries({ queryKey: ['notification'] }),
        cache.invalidateQueries({ queryKey: ['myself'] }),
      ]);
    },
  });
}
