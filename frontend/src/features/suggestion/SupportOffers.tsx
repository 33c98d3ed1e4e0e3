import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { SupportHours } from '@/components/SupportHours';
import { useText } from '@/i18n/language';
import { SupportHoursDialog } from './SupportHoursDialog';
import type { RefinementOffer, RefinementRequest } from './queries';
import styles from './Refinement.module.css';

/** Who helps, with how much, and how much of it was used. */
export function SupportOffers({ request }: { request: RefinementRequest }) {
  const words = useText().refinement;
  const [noting, setNoting] = useState<RefinementOffer>();
  const { offers, _links } = request;
  if (offers.length === 0) return null;
  return (
    <>
      <ul className={`unlisted ${styles.offers}`} aria-label={words.offers}>
        {offers.map((offer) => {
          const who = offer.person?.displayName ?? words.team;
          return (
            <li key={offer.id} className={styles.offer}>
              <strong>{who}</strong>
              <SupportHours offered={offer.hours} used={offer.hoursUsed ?? 0} />
              {offer._links['note-hours'] && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  className="no-print"
                  aria-label={words.noting.buttonOf(who)}
                  onClick={() => setNoting(offer)}
                >
                  {words.noting.button}
                </Button>
              )}
              {offer.note && <p className={`written small ${styles.note}`}>{offer.note}</p>}
            </li>
          );
        })}
      </ul>
      {noting?._links['note-hours'] && (
        <SupportHoursDialog
          offer={noting}
          link={noting._links['note-hours']}
          resource={_links.self}
          onClose={() => setNoting(undefined)}
        />
      )}
    </>
  );
}
