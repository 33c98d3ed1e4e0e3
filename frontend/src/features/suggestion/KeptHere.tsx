import { Button, Paragraph } from '@digdir/designsystemet-react';
import { TabletIcon } from '@navikt/aksel-icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { announce } from '@/components/announce';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { TopicCard } from '@/components/TopicCard';
import { useDeviceWord } from '@/components/useDeviceWord';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { forgetDraft, hasDraft } from './draft';
import { removeUnsent } from './outbox';
import { sendingNowQuery, unsentQuery, useUnsent } from './useSending';

/** What somebody wrote that lies on this device, and the way to take it away from there. */
export function KeptHere() {
  const text = useText();
  const words = text.me.here;
  const where = useDeviceWord();
  const cache = useQueryClient();
  const { id: personId = '' } = useMyself();
  const unsent = useUnsent(personId);
  const sendingNow = useQuery(sendingNowQuery).data;
  const draft = useQuery({
    queryKey: ['draft', personId],
    queryFn: () => hasDraft(personId).catch(() => false),
    gcTime: 0,
    staleTime: 0,
  });
  const [asked, setAsked] = useState(false);
  const remove = async () => {
    setAsked(false);
    await forgetDraft(personId);
    await Promise.all(unsent.filter(({ id }) => id !== sendingNow).map(({ id }) => removeUnsent(id)));
    await Promise.all([
      draft.refetch(),
      cache.invalidateQueries({ queryKey: unsentQuery(personId).queryKey }),
    ]);
    announce(words.removed);
  };
  const nothing = unsent.length === 0 && draft.data === false;
  return (
    <TopicCard heading={words.heading(where)} icon={<TabletIcon />}>
      {nothing && <Paragraph>{words.nothing(where)}</Paragraph>}
      {!nothing && (
        <>
          <ul className="unlisted">
            {draft.data && <li>{words.draft}</li>}
            {unsent.length > 0 && (
              <li>
                {words.unsent(unsent.length)} <Link to="/suggestions/mine">{words.see}</Link>
              </li>
            )}
          </ul>
          <Paragraph className="subtle small">{words.gone}</Paragraph>
          <Button variant="secondary" data-color="danger" onClick={() => setAsked(true)}>
            {words.remove}
          </Button>
        </>
      )}
      {asked && (
        <FormDialog
          heading={words.removeTitle(where)}
          lead={words.removeText}
          onClose={() => setAsked(false)}
        >
          <DialogButtons>
            <Button data-color="danger" onClick={() => void remove()}>
              {text.common.remove}
            </Button>
            <Button variant="tertiary" data-color="neutral" onClick={() => setAsked(false)}>
              {text.common.cancel}
            </Button>
          </DialogButtons>
        </FormDialog>
      )}
    </TopicCard>
  );
}
