import { Button, Paragraph } from '@digdir/designsystemet-react';
import { LeaveIcon } from '@navikt/aksel-icons';
import { useState, type MouseEvent } from 'react';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useDeviceWord } from '@/components/useDeviceWord';
import { hasDraft } from '@/features/suggestion/draft';
import { unsentOf } from '@/features/suggestion/outbox';
import { useText } from '@/i18n/language';
import { forgetMyself, forgetPerson } from '@/transport/device';
import { useMyself } from '@/transport/myself';
import { signOutAddress } from '@/transport/session';

type Asked = { unsent: number; draft: boolean } | 'noNet';

/** Leaves nothing of the person on the device; asks first where something would be lost. */
export function SignOut() {
  const text = useText();
  const words = text.outbox.signOut;
  const where = useDeviceWord();
  const { id: personId } = useMyself();
  const [asked, setAsked] = useState<Asked>();

  const leave = async () => {
    await (personId ? forgetPerson(personId) : forgetMyself()).catch(() => undefined);
    window.location.assign(signOutAddress);
  };
  const ask = async (event: MouseEvent) => {
    event.preventDefault();
    // NB: the session can be ended by the service alone; a page that only looked signed out would be worse than one that says no.
    if (!navigator.onLine) return setAsked('noNet');
    const unsent = personId ? (await unsentOf(personId).catch(() => [])).length : 0;
    const draft = personId ? await hasDraft(personId).catch(() => false) : false;
    return unsent > 0 || draft ? setAsked({ unsent, draft }) : leave();
  };

  return (
    <>
      <a
        className="ds-button"
        data-variant="secondary"
        data-color="neutral"
        href={signOutAddress}
        onClick={(event) => void ask(event)}
      >
        <LeaveIcon aria-hidden="true" />
        {text.app.signOut}
      </a>
      {asked && (
        <FormDialog
          heading={asked === 'noNet' ? words.noNetTitle : words.title}
          onClose={() => setAsked(undefined)}
        >
          {asked === 'noNet' && <Paragraph>{words.noNet}</Paragraph>}
          {asked !== 'noNet' && asked.unsent > 0 && (
            <Paragraph>{words.unsent(asked.unsent, where)}</Paragraph>
          )}
          {asked !== 'noNet' && asked.draft && <Paragraph>{words.draft(where)}</Paragraph>}
          <DialogButtons>
            <Button variant="secondary" onClick={() => setAsked(undefined)}>
              {words.stay}
            </Button>
            {asked !== 'noNet' && (
              <Button data-color="danger" onClick={() => void leave()}>
                {words.anyway}
              </Button>
            )}
          </DialogButtons>
        </FormDialog>
      )}
    </>
  );
}
