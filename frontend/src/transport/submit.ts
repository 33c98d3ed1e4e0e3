import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { follow, type Link } from './api';
import { isPassing } from './problem';
import { Submission } from './submission';

interface Options<T> {
  onDone: (answer: T) => void | Promise<void>;
}

export interface Intended {
  link: Link;
  body?: unknown;
  etag?: string;
}

/** Sends what a link offers, once: a lost answer is asked for again with the same key, by us and then by the person. */
export function useSubmit<T = unknown>({ onDone }: Options<T>) {
  const submission = useRef(new Submission());
  return useMutation({
    mutationFn: async ({ link, body, etag }: Intended) => {
      const key = link.method === 'POST' ? submission.current.keyFor(link.href, body) : undefined;
      return (await follow(link, { body, etag, key })) as T;
    },
    retry: (failures, error) => failures < 2 && isPassing(error),
    onSuccess: async (answer) => {
      submission.current.done();
      await onDone(answer);
    },
  });
}
