import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, body, versioned } from '@/transport/api';
import { isPassing } from '@/transport/problem';
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

const toldKey = ['notification', 'settings'];

/** How this person is told, topic by topic. */
export const toldQuery = (municipalityCode: string) =>
  queryOptions({
    queryKey: [...toldKey, municipalityCode],
    queryFn: ({ signal }) =>
      versioned(
        api.GET('/municipalities/{municipalityCode}/notification-settings', {
          params: { path: { municipalityCode } },
          signal,
        }),
      ),
  });

/** Ends the mails to whom the ticket is for; once more changes nothing. */
export function useEndingMails(mailTicket: string) {
  const submission = useRef(new Submission());
  return useMutation({
    mutationFn: async () => {
      const key = submission.current.keyFor('mail-unsubscriptions', mailTicket);
      await api.POST('/mail-unsubscriptions/{mailTicket}', {
        params: { path: { mailTicket }, header: { 'Idempotency-Key': key } },
      });
    },
    retry: (failures, error) => failures < 2 && isPassing(error),
  });
}
