import { Button, Heading, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { isProblem } from '@/transport/problem';
import { codeLength, codeOf } from './code';
import styles from './Kiosk.module.css';
import { usePairing } from './queries';

/** The code that makes a device a kiosk. One field, drawn as a box for each character. */
export function PairForm() {
  const text = useText();
  const words = text.kiosk.pair;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const pairing = usePairing();
  useEffect(() => {
    document.title = `${words.title} – Stegvis`;
  }, [words]);
  const refusal = isProblem(pairing.error, 400, 404)
    ? words.unknown
    : isProblem(pairing.error, 429)
      ? words.busy
      : pairing.error && problemText(pairing.error, text);
  const fault = short ? words.short : refusal;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setShort(code.length < codeLength);
    if (code.length === codeLength) pairing.mutate(code, { onError: () => field.current?.select() });
    else field.current?.focus();
  };
  return (
    <form className={styles.pair} noValidate onSubmit={send}>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <Paragraph>{words.lead}</Paragraph>
      <div className={styles.code}>
        <Label htmlFor={id}>{words.code}</Label>
        <Paragraph className="subtle" id={`${id}-hint`} data-size="md">
          {words.codeHint}
        </Paragraph>
        <div className={styles.boxes}>
          <input
            ref={field}
            id={id}
            className={styles.typed}
            value={code}
            onChange={({ target }) => {
              setCode(codeOf(target.value));
              setShort(false);
              pairing.reset();
            }}
            aria-describedby={`${id}-hint ${id}-fault`}
            aria-invalid={Boolean(fault)}
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            spellCheck={false}
          />
          {Array.from({ length: codeLength }, (_, index) => (
            <span
              key={index}
              className={styles.box}
              data-next={index === code.length || undefined}
              aria-hidden="true"
            >
              {code[index]}
            </span>
          ))}
        </div>
        <div id={`${id}-fault`} role="alert">
          {fault && <ValidationMessage>{fault}</ValidationMessage>}
        </div>
      </div>
      <Button type="submit" loading={pairing.isPending} className={styles.wide}>
        {words.send}
      </Button>
    </form>
  );
}
