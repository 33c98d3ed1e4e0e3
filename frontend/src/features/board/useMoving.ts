import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '@/components/announce';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { follow } from '@/transport/api';
import { isPassing } from '@/transport/problem';
import { newKey } from '@/transport/submission';
import type { Card, Moving } from './columns';
import type { Move } from './moves';
import { readAnew } from './queries';

export interface Refusal {
  heading: string;
  why?: string;
}

/** The version of a card, as a change of it is based on. */
export const etagOfCard = ({ version }: Card): string => `"${version}"`;

/**
 * Moves that are done at once. A card lies where it was put while the answer is awaited; then the board is read anew, and it
 * lies where the server says.
 */
export function useMoving() {
  const text = useText();
  const cache = useQueryClient();
  const [moving, setMoving] = useState<Moving>({});
  const [refusal, setRefusal] = useState<Refusal>();

  const { mutate } = useMutation({
    mutationFn: ({ card, move, key }: { card: Card; move: Move; key: string }) =>
      follow(move.step.link, { body: {}, etag: etagOfCard(card), key }),
    retry: (failures, error) => failures < 2 && isPassing(error),
    onSuccess: (_, { card, move }) => announce(text.board.arrived(card.title, text.board.columns[move.to])),
    onError: (error, { card }) =>
      setRefusal({ heading: text.board.refused(card.title), why: problemText(error, text) }),
    onSettled: async (_, __, { card }) => {
      await readAnew(cache);
      setMoving((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== card.id)));
      await Promise.all([
        cache.invalidateQueries({ queryKey: ['suggestion'] }),
        cache.invalidateQueries({ queryKey: ['notification'] }),
      ]);
    },
  });

  const move = (card: Card, chosen: Move) => {
    setRefusal(undefined);
    setMoving((others) => ({ ...others, [card.id]: chosen.to }));
    mutate({ card, move: chosen, key: newKey() });
  };
  return { moving, move, refusal, setRefusal };
}

export type Moves = ReturnType<typeof useMoving>;
