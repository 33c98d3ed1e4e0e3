import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useDeferredValue, useId, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useText } from '@/i18n/language';
import styles from './Answer.module.css';
import { AnswerRow } from './AnswerRow';
import type { AnswerValues } from './answerValues';
import type { Summary } from './queries';
import type { Kind } from './search';
import { choose } from './selection';

interface Props {
  form: UseFormReturn<AnswerValues>;
  prefix: string;
  kind: Kind;
  items: Summary[];
}

/** A page that shows five hundred at once is slow to write in. */
const step = 20;

/** The answer as each author reads it, with room for a line to that one alone. */
export function AnswerPreview({ form, prefix, kind, items }: Props) {
  const { answer } = useText().answering;
  const id = useId();
  const [shown, setShown] = useState(step);
  // Many rows follow what is written; the field itself waits for none of them.
  const words = useDeferredValue(useWatch({ control: form.control, name: 'text' }));
  const hidden = items.length - shown;
  return (
    <section className="stack" aria-labelledby={id}>
      <div>
        <Heading id={id} level={2} data-size="2xs" tabIndex={-1}>
          {answer.previewHeading}
        </Heading>
        <Paragraph className="subtle">{answer.previewHint}</Paragraph>
      </div>
      <ul className={`unlisted ${styles.rows}`} aria-labelledby={id}>
        {items.slice(0, shown).map((item) => (
          <AnswerRow
            key={item.id}
            {...{ form, prefix, kind, item, words }}
            onLeaveOut={() => {
              choose([item], false);
              document.getElementById(id)?.focus({ preventScroll: true });
            }}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button variant="secondary" onClick={() => setShown(shown + step)}>
            {answer.more(Math.min(hidden, step))}
          </Button>
        </div>
      )}
    </section>
  );
}
