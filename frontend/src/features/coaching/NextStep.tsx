import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AssignDialog } from './AssignDialog';
import { CloseDialog } from './CloseDialog';
import styles from './Coaching.module.css';
import { reasonsFor } from './proposal';
import { guidesQuery, type Coaching } from './queries';
import { VisitDialog } from './VisitDialog';

/** What this person can do for a coaching now, the likeliest first. */
export function NextStep({ coaching }: { coaching: Coaching }) {
  const text = useText();
  const words = text.coaching;
  const code = useMunicipalityCode();
  const { department, guide, _links } = coaching;
  const { self, assign, visit, close: closing } = _links;
  const candidates = useQuery({ ...guidesQuery(code, department.id), enabled: Boolean(assign) });
  // Who is to help instead is somebody else.
  const guides = candidates.data?.filter(({ person }) => person.id !== guide?.id);
  const [open, setOpen] = useState<'assign' | 'visit' | 'close'>();
  const close = () => setOpen(undefined);
  const button = (what: 'assign' | 'visit' | 'close', label: string, first: boolean) => (
    <Button variant={first ? 'primary' : 'secondary'} onClick={() => setOpen(what)}>
      {label}
    </Button>
  );
  const proposed = !guide && guides?.[0];
  return (
    <section className={`no-print ${styles.next}`} aria-labelledby="next-step">
      <Heading id="next-step" level={2} data-size="2xs">
        {words.one.nextStep}
      </Heading>
      {!assign && !visit && !closing && (
        <Paragraph>{coaching.state === 'CLOSED' ? words.one.over : words.one.nothing}</Paragraph>
      )}
      {proposed && assign && (
        <Paragraph>
          {`${words.assign.proposed(proposed.person.displayName)} (${reasonsFor(guides, text)})`}
        </Paragraph>
      )}
      <div className={`hide-empty ${styles.buttons}`}>
        {visit && button('visit', words.visit.button, true)}
        {assign && guides && button('assign', guide ? words.assign.again : words.assign.button, !guide)}
        {closing && button('close', words.close.button, false)}
      </div>
      {open === 'assign' && assign && guides && (
        <AssignDialog link={assign} resource={self} again={Boolean(guide)} guides={guides} onClose={close} />
      )}
      {open === 'visit' && visit && <VisitDialog link={visit} resource={self} onClose={close} />}
      {open === 'close' && closing && <CloseDialog link={closing} resource={self} onClose={close} />}
    </section>
  );
}
