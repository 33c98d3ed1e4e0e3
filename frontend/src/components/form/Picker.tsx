import { Button, Field, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/language';
import styles from './Picker.module.css';
import type { Choosable, Source } from './sources';
import { useDebounced } from './useDebounced';

interface Props {
  id: string;
  label: ReactNode;
  description?: ReactNode;
  source: Source;
  chosen: Choosable | undefined;
  onChange: (chosen: Choosable | undefined) => void;
  error?: string;
  /** What was typed, for a field that also takes a name nobody is found by. */
  onWords?: (words: string) => void;
}

/*
 * Search, then press the one that is meant. A search field and buttons instead of a combo box: it behaves the same
 * with a keyboard, a thumb and every screen reader, and needs no list of states to be announced.
 */
export function Picker({ id, label, description, source, chosen, onChange, error, onWords }: Props) {
  const text = useText();
  const [words, setWords] = useState('');
  const again = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const touched = useRef(false);
  const settled = useDebounced(words.trim());
  const hits = useQuery({ ...source.find(settled), enabled: !chosen && settled.length >= source.shortest });

  useEffect(() => {
    // The element that had the focus is gone after a choice; its heir takes it.
    if (touched.current) (chosen ? again.current : input.current)?.focus();
  }, [chosen]);

  const choose = (next: Choosable | undefined) => {
    touched.current = true;
    onChange(next);
  };

  if (chosen) {
    return (
      <Field>
        <Label id={`${id}-label`}>{label}</Label>
        <div className={styles.chosen}>
          <span>{chosen.name}</span>
          <Button
            ref={again}
            id={id}
            variant="tertiary"
            data-size="sm"
            aria-describedby={`${id}-label`}
            onClick={() => choose(undefined)}
          >
            {text.common.change}
          </Button>
        </div>
      </Field>
    );
  }
  return (
    <div>
      <Field>
        <Label>{label}</Label>
        {description && <Field.Description>{description}</Field.Description>}
        <Input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          placeholder={source.prompt(text)}
          value={words}
          aria-invalid={Boolean(error)}
          onChange={(event) => {
            setWords(event.target.value);
            onWords?.(event.target.value);
          }}
        />
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
      <div aria-live="polite">
        {hits.data && (
          <Paragraph className={hits.data.length ? 'visually-hidden' : 'subtle small'}>
            {hits.data.length ? text.common.hits(hits.data.length) : text.common.noHits}
          </Paragraph>
        )}
      </div>
      <ul className={`unlisted ${styles.hits}`}>
        {hits.data?.map((hit) => (
          <li key={hit.id}>
            <button type="button" className={styles.hit} onClick={() => choose(hit)}>
              <strong>{hit.name}</strong>
              {hit.more && <span className="subtle small">{hit.more}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
