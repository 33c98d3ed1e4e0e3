import { Button, Field, Label, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import { persons, type Choosable } from '@/components/form/sources';
import { useDebounced } from '@/components/form/useDebounced';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { begunName, completed } from './mentioning';
import { MentionList } from './MentionList';
import styles from './Mentions.module.css';
import { useCursor } from './useCursor';

interface Props {
  id: string;
  label: string;
  text: string;
  chosen: readonly Choosable[];
  error?: string | undefined;
  onChange: (text: string) => void;
  onMention: (person: Choosable) => void;
}

/**
 * A text in which colleagues can be mentioned: an @ and a few letters offer names. The focus stays in the text; the arrows, Enter
 * and Escape work on the offer, and so does a thumb.
 */
export function MentionField({ id, label, text, chosen, error, onChange, onMention }: Props) {
  const words = useText().discussion;
  const me = useMyself().id;
  const area = useRef<HTMLTextAreaElement>(null);
  const { cursor, moved, place } = useCursor(area);
  const [at, setAt] = useState(0);
  const [refused, setRefused] = useState<string>();
  const begun = begunName(text.slice(0, cursor), chosen);
  const settled = useDebounced(begun ?? '', 200);
  const found = useQuery({
    ...persons(useMunicipalityCode()).find(settled),
    enabled: settled.length > 0 && begun === settled,
  });
  const offered = begun && begun !== refused ? (found.data ?? []).filter(({ id: one }) => one !== me) : [];
  const shown = begun === settled ? offered : [];
  const active = Math.min(at, shown.length - 1);
  const list = `${id}-mentions`;

  const choose = (person: Choosable) => {
    const next = completed(text, cursor, begun ?? '', person);
    onMention(person);
    onChange(next.text);
    place(next.cursor);
    setAt(0);
  };
  const press = (event: KeyboardEvent) => {
    const person = shown[active];
    if (!person || event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: shown.length - 1 };
    if (event.key in steps) setAt((active + steps[event.key]!) % shown.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(person);
    else if (event.key === 'Escape') setRefused(begun);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const begin = () => {
    const before = text.slice(0, cursor);
    const sign = before && !/[\s(]$/.test(before) ? ' @' : '@';
    onChange(before + sign + text.slice(cursor));
    place(cursor + sign.length);
  };

  return (
    <div className="stack" style={{ gap: 'var(--ds-size-2)' }}>
      <Field>
        <Label>{label}</Label>
        <Field.Description>{words.howToMention}</Field.Description>
        <Textarea
          ref={area}
          id={id}
          rows={3}
          maxLength={4000}
          value={text}
          autoComplete="off"
          aria-autocomplete="list"
          aria-controls={shown.length ? list : undefined}
          aria-activedescendant={shown.length ? `${list}-${active}` : undefined}
          aria-invalid={Boolean(error)}
          onChange={(event) => {
            onChange(event.target.value);
            setRefused(undefined);
            setAt(0);
            moved();
          }}
          onFocus={moved}
          onSelect={moved}
          onKeyDown={press}
        />
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
      <MentionList id={list} people={shown} active={active} onChoose={choose} />
      <div className={styles.begin}>
        <Button type="button" variant="tertiary" data-size="sm" data-color="neutral" onClick={begin}>
          <span aria-hidden="true">{'@'}</span>
          {words.mention}
        </Button>
      </div>
    </div>
  );
}
