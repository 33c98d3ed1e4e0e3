import { Button } from '@digdir/designsystemet-react';
import { BellIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import { stale, type Assignment } from './queries';

/** Reminds those who have not answered; nothing for those who may not, or where all have answered. */
export function Remind({ assignment }: { assignment: Assignment }) {
  const words = useText().assignment.reminding;
  const prefix = `${useId()}-`;
  const form = useForm();
  const [asking, setAsking] = useState(false);
  const { title, managers, done, notDone, _links } = assignment;
  if (!_links.remind) return null;
  return (
    <>
      <Button
        variant="secondary"
        data-size="sm"
        className="no-print"
        aria-label={words.buttonOf(title)}
        onClick={() => setAsking(true)}
      >
        <BellIcon aria-hidden="true" />
        {words.button}
      </Button>
      {asking && (
        <SubmitDialog
          words={{
            heading: words.buttonOf(title),
            lead: words.lead(managers - done - notDone),
            send: words.send,
            done: words.done,
          }}
          link={_links.remind}
          resource={_links.self}
          {...{ form, prefix, stale }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
