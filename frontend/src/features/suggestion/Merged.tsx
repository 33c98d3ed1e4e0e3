import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '@/client/schema';
import { useText } from '@/i18n/language';
import { ActionDialog } from './ActionDialog';
import { offered } from './actions';
import styles from './Merge.module.css';
import { OutcomePart } from './OutcomePart';
import { suggestionQuery } from './queries';

type Schemas = components['schemas'];

/** Which suggestions this one was put together with, seen from either of them, and the way back. */
export function Merged({ suggestion }: { suggestion: Schemas['Suggestion'] }) {
  const words = useText().merge;
  const { id, municipalityCode, mergedInto, mergedFrom } = suggestion;
  return (
    <>
      {mergedInto && (
        <OutcomePart heading={words.livesOnIn}>
          <Part code={municipalityCode} shown={mergedInto} going={id} />
        </OutcomePart>
      )}
      {mergedFrom.length > 0 && (
        <OutcomePart heading={words.mergedWith}>
          <ul className="unlisted stack">
            {mergedFrom.map((part) => (
              <li key={part.id}>
                <Part code={municipalityCode} shown={part} going={part.id} />
              </li>
            ))}
          </ul>
        </OutcomePart>
      )}
    </>
  );
}

interface PartProps {
  code: string;
  shown: Schemas['SuggestionReference'];
  /** The one of the two that was put into the other: undoing is its move. */
  going: string;
}

function Part({ code, shown, going }: PartProps) {
  const text = useText();
  const part = useQuery(suggestionQuery(code, going)).data;
  const [open, setOpen] = useState<string>();
  const undo = part && offered(part.resource._links).find(({ action }) => action.text === 'merge-reversals');
  return (
    <div className={styles.merged}>
      <Link className="ds-link" to="/suggestions/$suggestionId" params={{ suggestionId: shown.id }}>
        {shown.title}
      </Link>
      {undo && (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={text.merge.undoOf(shown.title)}
          onClick={() => setOpen(part.etag)}
        >
          <ArrowUndoIcon aria-hidden="true" />
          {text.merge.undo}
        </Button>
      )}
      {undo && open && (
        <ActionDialog
          offer={undo}
          etag={open}
          suggestionId={going}
          municipalityCode={code}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
