import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, HourglassIcon } from '@navikt/aksel-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { announce } from '@/components/announce';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';
import { useSubmit } from '@/transport/submit';
import { stale, type Occasion, type SignUp } from './queries';
import { TakeBackMine } from './TakeBackMine';
import styles from './Training.module.css';

/** One's own place at an occasion: signing up in one press, and what came of it. */
export function MyPlace({ occasion }: { occasion: Occasion }) {
  const text = useText();
  const words = text.training.mine;
  const cache = useQueryClient();
  const now = useNow();
  const heir = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const { mine, training, startsAt, calledOff, _links } = occasion;
  const signUp = _links['sign-up'];
  const submit = useSubmit<SignUp>({
    onDone: async ({ state, position = 1 }) => {
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(state === 'SEATED' ? words.gotSeat : words.gotPlace(position));
    },
  });

  useEffect(() => {
    // The button that had the focus is gone after it was pressed; the one that undoes it takes it.
    if (mine && pressed.current) heir.current?.focus();
    pressed.current = false;
  }, [mine]);

  if (signUp) {
    const what = occasion.taken < occasion.seats ? words.signUp : words.queue;
    const press = () => {
      pressed.current = true;
      submit.mutate({ link: signUp, body: {} });
    };
    return (
      <div className={`no-print ${styles.mine}`}>
        <Button
          variant={what === words.signUp ? 'primary' : 'secondary'}
          loading={submit.isPending}
          aria-label={words.of(what, training.title)}
          onClick={press}
        >
          {what}
        </Button>
        {submit.error && (
          <ValidationMessage role="alert">{problemText(submit.error, text)}</ValidationMessage>
        )}
      </div>
    );
  }
  if (!mine || calledOff) return null;
  const begun = new Date(startsAt) <= now;
  const Icon = mine === 'SEATED' ? CheckmarkCircleFillIcon : HourglassIcon;
  return (
    <div className={styles.mine}>
      <span className={styles.state} data-color={mine === 'SEATED' ? 'success' : 'warning'}>
        <Icon aria-hidden="true" />
        {begun ? words.was : words[mine]}
      </span>
      <TakeBackMine occasion={occasion} button={heir} />
    </div>
  );
}
