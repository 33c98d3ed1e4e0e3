import { Button } from '@digdir/designsystemet-react';
import { PresentationIcon, StarIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { NominateDialog } from './NominateDialog';
import type { GoodExample } from './queries';
import { ShowDialog } from './ShowDialog';

/** Bringing an example forward: to all colleagues at a staff meeting, and among those that may win. */
export function Forward({ example }: { example: GoodExample }) {
  const text = useText();
  const code = useMunicipalityCode();
  const mine = useMyself()._links;
  const [open, setOpen] = useState<'show' | 'nominate'>();
  const close = () => setOpen(undefined);
  const keepsCalendar = mine['plan-staff-meeting'];
  // A municipality's winners are its own examples.
  const nominate = example.municipality.code === code ? mine.nominate : undefined;
  if (!keepsCalendar && !nominate) return null;
  return (
    <div className="card row no-print">
      {keepsCalendar && (
        <Button variant="secondary" onClick={() => setOpen('show')}>
          <PresentationIcon aria-hidden="true" />
          {text.staffMeeting.show}
        </Button>
      )}
      {nominate && (
        <Button variant="secondary" onClick={() => setOpen('nominate')}>
          <StarIcon aria-hidden="true" />
          {text.recognition.nominating.button}
        </Button>
      )}
      {open === 'show' && <ShowDialog example={example} onClose={close} />}
      {open === 'nominate' && nominate && (
        <NominateDialog example={example} link={nominate} onClose={close} />
      )}
    </div>
  );
}
