import { Button, Textfield } from '@digdir/designsystemet-react';
import { PencilWritingIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { authorNames } from '@/components/authorNames';
import { DueDate } from '@/components/DueDate';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Answer.module.css';
import { mostOfLine, type AnswerValues } from './answerValues';
import { wordsOf } from './fitting';
import type { Summary } from './queries';
import type { Kind } from './search';

interface Props {
  form: UseFormReturn<AnswerValues>;
  prefix: string;
  kind: Kind;
  item: Summary;
  /** What all of them read. */
  words: string;
  onLeaveOut: () => void;
}

export function AnswerRow({ form, prefix, kind, item, words, onLeaveOut }: Props) {
  const text = useText();
  const { answer } = text.answering;
  const language = useLanguage();
  const line = useWatch({ control: form.control, name: `lines.${item.id}` });
  const [open, setOpen] = useState(Boolean(line));
  const input = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (open && asked.current) input.current?.querySelector('textarea')?.focus();
  }, [open]);
  const all = wordsOf(words, line);
  const names = item.authorsHidden ? '' : item.authors.map(({ displayName }) => displayName).join(', ');
  return (
    <li className={styles.row}>
      <div className={styles.top}>
        <div>
          <strong>{item.title}</strong>
          <div className="subtle small">
            {[authorNames(item, text, language), item.department.name].filter(Boolean).join(' · ')}
          </div>
        </div>
        <DueDate due={item} />
      </div>
      <blockquote className={styles.quote}>
        <strong>{answer.preview[kind]}</strong>
        {all ? (
          <p className="written">{all}</p>
        ) : (
          <p className={`subtle small ${styles.nothing}`}>{answer.nothingWritten}</p>
        )}
      </blockquote>
      {open && (
        <div ref={input}>
          <Textfield
            id={`${prefix}lines.${item.id}`}
            label={answer.line(item.title)}
            description={names ? answer.lineHint(names) : answer.lineHintHidden}
            multiline
            rows={2}
            maxLength={mostOfLine}
            {...form.register(`lines.${item.id}`)}
          />
        </div>
      )}
      <div className={styles.tools}>
        {!open && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={answer.addLineTo(item.title)}
            onClick={() => {
              asked.current = true;
              setOpen(true);
            }}
          >
            <PencilWritingIcon aria-hidden="true" />
            {answer.addLine}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={answer.leaveOutOf(item.title)}
          onClick={onLeaveOut}
        >
          <XMarkIcon aria-hidden="true" />
          {answer.leaveOut}
        </Button>
      </div>
    </li>
  );
}
