import { Button } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { useText } from '@/i18n/language';
import { stale, type GoodExample } from './queries';

/** For those at home: who sees it, the suggestion behind it, and what they may do with it. */
export function ExampleTools({ example }: { example: GoodExample }) {
  const text = useText();
  const navigate = useNavigate();
  const [removing, setRemoving] = useState(false);
  const { suggestion, visibility } = example;
  const { update, delete: remove } = example._links;
  if (!suggestion && !update && !remove) return null;
  return (
    <div className="card stack">
      <p className="written subtle small">
        {text.goodExample.seenBy(text.goodExample.visibilities[visibility])}
      </p>
      {suggestion && (
        <Link className="ds-link" to="/suggestions/$suggestionId" params={{ suggestionId: suggestion.id }}>
          {text.goodExample.toSuggestion}
        </Link>
      )}
      <div className="row no-print">
        {update && (
          <ButtonLink
            to="/good-examples/$goodExampleId/edit"
            params={{ goodExampleId: example.id }}
            variant="secondary"
          >
            {text.common.change}
          </ButtonLink>
        )}
        {remove && (
          <Button variant="tertiary" data-color="danger" onClick={() => setRemoving(true)}>
            {text.common.remove}
          </Button>
        )}
      </div>
      {removing && remove && (
        <RemoveDialog
          title={example.title}
          link={remove}
          stale={stale}
          onDone={() => navigate({ to: '/good-examples' })}
          onClose={() => setRemoving(false)}
        />
      )}
    </div>
  );
}
