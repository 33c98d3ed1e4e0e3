import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import type { Links } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { isPassing, isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import styles from './Kiosk.module.css';
import { KioskStep } from './KioskStep';
import { sessionQuery, type KioskReceipt } from './queries';
import { requestOf, type KioskWriting } from './request';

interface Props {
  done: boolean;
  links: Links;
  onStop: () => void;
  onSent: (receipt: KioskReceipt) => void;
}

/** One question on the screen at a time, for half of it is a keyboard. */
export function KioskForm({ done, links, onStop, onSent }: Props) {
  const text = useText();
  const words = text.kiosk;
  const cache = useQueryClient();
  const steps: (keyof KioskWriting)[] = done ? ['idea', 'signedBy'] : ['problem', 'idea', 'signedBy'];
  const [at, setAt] = useState(0);
  const form = useForm<KioskWriting>({
    defaultValues: { problem: '', idea: '', signedBy: '' },
    shouldFocusError: false,
  });
  const submit = useSubmit<KioskReceipt>({ onDone: onSent });
  const problem = useWatch({ control: form.control, name: 'problem' });
  const name = steps[at] ?? 'idea';
  const last = at === steps.length - 1;
  const link = linkTo(links, 'POST suggestions');
  const send = () => {
    if (!link) return;
    submit.mutate(
      { link, body: requestOf(form.getValues(), done) },
      {
        onError: (error) => {
          // Somebody has removed the kiosk; the page asks what it is now.
          if (isProblem(error, 404)) void cache.invalidateQueries({ queryKey: sessionQuery.queryKey });
        },
      },
    );
  };
  const forward = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await form.trigger(name, { shouldFocus: true }))) return;
    if (last) send();
    else setAt(at + 1);
  };
  const back = () => {
    submit.reset();
    if (at === 0) onStop();
    else setAt(at - 1);
  };
  const empty = name === 'problem' && !problem.trim();
  return (
    <form className={styles.form} noValidate autoComplete="off" onSubmit={(event) => void forward(event)}>
      <div className={styles.progress}>
        <span className="visually-hidden">{words.step(at + 1, steps.length)}</span>
        {steps.map((step, index) => (
          <span
            key={step}
            className={styles.dot}
            data-reached={index <= at || undefined}
            aria-hidden="true"
          />
        ))}
      </div>
      <KioskStep key={name} form={form} name={name} done={done} />
      <div role="alert">
        {submit.error && (
          <Alert data-color="danger">
            <Paragraph>{isPassing(submit.error) ? words.away : problemText(submit.error, text)}</Paragraph>
          </Alert>
        )}
      </div>
      <div className={styles.buttons}>
        <Button variant="secondary" data-color="neutral" onClick={back}>
          {at === 0 ? words.stopWriting : words.back}
        </Button>
        <Button type="submit" loading={submit.isPending}>
          {last ? words.send : empty ? words.skip : words.next}
        </Button>
      </div>
    </form>
  );
}
