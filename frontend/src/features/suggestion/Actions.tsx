import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { FilesIcon, PencilIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { components } from '@/client/schema';
import { ButtonLink } from '@/components/ButtonLink';
import { DueDate } from '@/components/DueDate';
import { useText } from '@/i18n/language';
import type { Versioned } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { ActionDialog } from './ActionDialog';
import { offered, type Offered } from './actions';
import styles from './Actions.module.css';

/** How many of the offered steps stand as buttons; the rest are a quieter list below. */
const prominent = 3;

interface Props {
  suggestion: Versioned<components['schemas']['Suggestion']>;
}

export function Actions({ suggestion: { resource, etag } }: Props) {
  const text = useText();
  const [open, setOpen] = useState<{ offer: Offered; etag: string }>();
  const offers = offered(resource._links);
  const mayEdit = linkTo(resource._links, 'PUT self');
  const mayMerge = linkTo(resource._links, 'POST merges');
  const steps = offers.filter(({ action }) => !action.danger);
  const first = steps.slice(0, prominent);
  const rest = [...steps.slice(prominent), ...offers.filter(({ action }) => action.danger)];

  const button = (offer: Offered, variant: 'primary' | 'secondary' | 'tertiary') => (
    <Button
      key={offer.action.text}
      variant={variant}
      data-color={offer.action.danger ? 'danger' : 'accent'}
      onClick={() => setOpen({ offer, etag })}
    >
      <offer.action.Icon aria-hidden="true" />
      {text.actions[offer.action.text].button}
    </Button>
  );

  return (
    <section className={styles.card} aria-labelledby="next-step">
      <Heading id="next-step" level={2} data-size="2xs">
        {text.one.nextStep}
      </Heading>
      <DueDate due={resource} />
      {resource.escalationLevel > 0 && <Paragraph className="small">{text.due.escalated}</Paragraph>}
      {resource.authorsHidden && !resource.mine && <Paragraph className="small">{text.one.blind}</Paragraph>}
      {offers.length === 0 && !mayEdit && !mayMerge && <Paragraph>{text.one.nothingToDo}</Paragraph>}
      {first.length > 0 && (
        <div className={styles.main}>
          {first.map((offer, index) => button(offer, index ? 'secondary' : 'primary'))}
        </div>
      )}
      {(rest.length > 0 || mayEdit || mayMerge) && (
        <div className={styles.more} role="group" aria-label={text.one.otherActions}>
          {mayEdit && (
            <ButtonLink
              to="/suggestions/$suggestionId/edit"
              params={{ suggestionId: resource.id }}
              variant="tertiary"
            >
              <PencilIcon aria-hidden="true" />
              {text.actions.edit.button}
            </ButtonLink>
          )}
          {mayMerge && (
            <ButtonLink
              to="/suggestions/$suggestionId/merge"
              params={{ suggestionId: resource.id }}
              variant="tertiary"
            >
              <FilesIcon aria-hidden="true" />
              {text.actions.merges.button}
            </ButtonLink>
          )}
          {rest.map((offer) => button(offer, 'tertiary'))}
        </div>
      )}
      {open && (
        <ActionDialog
          offer={open.offer}
          etag={open.etag}
          suggestionId={resource.id}
          municipalityCode={resource.municipalityCode}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
