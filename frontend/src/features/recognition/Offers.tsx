import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { announce } from '@/components/announce';
import { Failure } from '@/components/Failure';
import { useText } from '@/i18n/language';
import { etagOf, follow, type Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { newKey } from '@/transport/submission';
import { KindIcon } from './KindIcon';
import { offersQuery, stale, type Recognition } from './queries';
import styles from './Recognition.module.css';

/** What the signed-in person is asked to accept, or not. */
export function Offers() {
  const text = useText().recognition;
  const id = useId();
  const offers = useQuery(offersQuery(useMunicipalityCode())).data?.items;
  if (!offers?.length) return null;
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {text.offers}
      </Heading>
      <ul className="unlisted stack" aria-labelledby={id}>
        {offers.map((offer) => (
          <Offer key={offer.id} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function Offer({ offer }: { offer: Recognition }) {
  const text = useText().recognition;
  const cache = useQueryClient();
  const { form, givenBy, message, _links } = offer;
  const answering = useMutation({
    mutationFn: async (link: Link) =>
      (await follow(link, { etag: await etagOf(_links.self!), key: newKey() })) as Recognition,
    onSuccess: async ({ state }) => {
      announce(state === 'ACCEPTED' ? text.accepted : text.refused);
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      // The question is gone, and the focus with it.
      document.querySelector('h1')?.focus();
    },
  });
  const answer = (link: Link) => !answering.isPending && answering.mutate(link);
  const { accept, refuse } = _links;
  return (
    <li className={`card stack ${styles.offer}`}>
      <Heading level={3} data-size="2xs">
        {givenBy ? text.offerFrom(givenBy.displayName) : text.offerSomebody}
      </Heading>
      <p className={styles.how}>
        <span className={styles.icon}>
          <KindIcon kind={form.kind} />
        </span>
        {text.offerHow(form.name)}
      </p>
      <p className={`written ${styles.message}`}>{message}</p>
      <Paragraph className="subtle small">{text.offerLead}</Paragraph>
      <div className="row">
        {accept && (
          <Button
            loading={answering.isPending}
            aria-label={text.acceptOf(form.name)}
            onClick={() => answer(accept)}
          >
            {text.accept}
          </Button>
        )}
        {refuse && (
          <Button
            variant="tertiary"
            data-color="neutral"
            aria-label={text.refuseOf(form.name)}
            onClick={() => answer(refuse)}
          >
            {text.refuse}
          </Button>
        )}
      </div>
      {answering.error && <Failure error={answering.error} />}
    </li>
  );
}
