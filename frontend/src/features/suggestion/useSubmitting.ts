import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { announce } from '@/components/announce';
import { useDeviceWord } from '@/components/useDeviceWord';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { Submission } from '@/transport/submission';
import { forgetDraft } from './draft';
import { submit, unsent, type Unsent } from './outbox';
import type { KeptPicture } from './pictures';
import { afterStep } from './queries';
import { unsentQuery } from './useSending';
import { requestOf, type Writing } from './writing';

interface Written {
  writing: Writing;
  pictures: KeptPicture[];
  draft: boolean;
}

interface Options {
  personId: string;
  suggest: Link;
  mended: Unsent | undefined;
  /** The form has done its work and may be left. */
  onDone: () => void;
}

/** Hands in what was written, by way of the device, and goes to where one sees what became of it. */
export function useSubmitting({ personId, suggest, mended, onDone }: Options) {
  const text = useText();
  const where = useDeviceWord();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const submission = useRef(new Submission());
  return useMutation({
    mutationFn: async ({ writing, pictures, draft }: Written) => {
      const request = requestOf(writing, draft);
      const described = pictures.map((picture) => ({
        ...picture,
        description: picture.description.trim() || text.write.pictureDefault,
      }));
      const id = submission.current.keyFor(suggest.href, request);
      const one = unsent({ id, personId, link: suggest, writing, request, pictures: described });
      const outcome = await submit(one, mended);
      if (typeof outcome === 'object' && 'refused' in outcome && !outcome.made) throw outcome.refused;
      return outcome;
    },
    onSuccess: async (outcome, { draft }) => {
      if (!mended) await forgetDraft(personId).catch(() => undefined);
      onDone();
      const made = typeof outcome === 'object' && ('sent' in outcome ? outcome.sent : outcome.made);
      if (made) {
        const done = draft ? text.write.draftSaved : text.write.submitted;
        announce('refused' in (outcome as object) ? text.outbox.pictureLeft : done);
        await navigate({ to: '/suggestions/$suggestionId', params: { suggestionId: made } });
      } else {
        announce(text.outbox.kept(where));
        await cache.invalidateQueries({ queryKey: unsentQuery(personId).queryKey });
        await navigate({ to: '/suggestions/mine' });
      }
      await afterStep(cache);
    },
  });
}
