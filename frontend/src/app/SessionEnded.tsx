import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';
import { myselfQuery } from '@/transport/myself';
import { setSessionEnded, signInAddress, useSessionEnded } from '@/transport/session';

/** The session ended while somebody was writing: nothing written is lost, they sign in beside it and come back. */
export function SessionEnded() {
  const text = useText();
  const ended = useSessionEnded();
  const cache = useQueryClient();
  if (!ended) return null;
  const back = () => {
    setSessionEnded(false);
    void cache.invalidateQueries({ queryKey: myselfQuery.queryKey });
  };
  return (
    <FormDialog heading={text.errors.sessionEnded} onClose={back}>
      <Paragraph>{text.errors.sessionEndedText}</Paragraph>
      <DialogButtons>
        <a
          className="ds-button"
          data-variant="primary"
          href={signInAddress('/')}
          target="_blank"
          rel="noreferrer"
        >
          {text.errors.signInNewTab}
        </a>
        <Button variant="secondary" onClick={back}>
          {text.errors.tryAgain}
        </Button>
      </DialogButtons>
    </FormDialog>
  );
}
