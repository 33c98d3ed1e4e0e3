import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Passage } from '@/components/entry/Passage';
import { ChangeButtons } from '@/components/entry/ChangeButtons';
import { SupportHours } from '@/components/SupportHours';
import { SupportState } from '@/components/SupportState';
import { useNow } from '@/components/useNow';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { count } from '@/i18n/numbers';
import { AskSupportDialog } from './AskSupportDialog';
import { CloseSupportDialog } from './CloseSupportDialog';
import { OfferSupportDialog } from './OfferSupportDialog';
import { SupportOffers } from './SupportOffers';
import type { RefinementRequest } from './queries';
import styles from './Refinement.module.css';

/** One request for help: what is needed, what was offered, what came of it. */
export function SupportRequest({ request }: { request: RefinementRequest }) {
  const text = useText();
  const words = text.refinement;
  const language = useLanguage();
  const now = useNow();
  const [open, setOpen] = useState<'offer' | 'change' | 'close'>();
  const onClose = () => setOpen(undefined);
  const { need, description, hours, rights, state, requestedBy, requestedAt, outcome, _links } = request;
  const { update, offer, close } = _links;
  const day = dayAndMonth(requestedAt, language, now);
  const name = `${words.needs[need]}, ${day}`;
  return (
    <section className={styles.request}>
      <div className="row">
        <Heading level={3} data-size="2xs">
          {words.needs[need]}
        </Heading>
        <SupportState state={state} />
      </div>
      <p className={`subtle small ${styles.facts}`}>
        <span>{requestedBy ? words.askedBy(requestedBy.displayName, day) : words.asked(day)}</span>
        {hours !== undefined && <span>{words.wished(words.hours(count(hours, language)))}</span>}
      </p>
      <p className="written">{description}</p>
      {request.offers.length > 1 && <SupportHours offered={request.hoursOffered} used={request.hoursUsed} />}
      <SupportOffers request={request} />
      <Passage heading={words.rights}>{rights}</Passage>
      <Passage heading={words.outcome}>{outcome}</Passage>
      {(update ?? offer ?? close) && (
        <div className={`no-print ${styles.tools}`}>
          {offer && (
            <Button data-size="sm" aria-label={words.offer.buttonOf(name)} onClick={() => setOpen('offer')}>
              {words.offer.button}
            </Button>
          )}
          <ChangeButtons of={name} onChange={update && (() => setOpen('change'))} />
          {close && (
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={words.closing.buttonOf(name)}
              onClick={() => setOpen('close')}
            >
              {words.closing.button}
            </Button>
          )}
        </div>
      )}
      {open === 'offer' && offer && (
        <OfferSupportDialog link={offer} resource={_links.self} onClose={onClose} />
      )}
      {open === 'change' && update && <AskSupportDialog link={update} former={request} onClose={onClose} />}
      {open === 'close' && close && (
        <CloseSupportDialog link={close} resource={_links.self} onClose={onClose} />
      )}
    </section>
  );
}
