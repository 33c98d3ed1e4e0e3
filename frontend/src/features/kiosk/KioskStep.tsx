import { Input, Paragraph, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useText } from '@/i18n/language';
import styles from './Kiosk.module.css';
import type { KioskWriting } from './request';

interface Props {
  form: UseFormReturn<KioskWriting>;
  name: keyof KioskWriting;
  done: boolean;
}

/** One question, which is the page's heading and the field's name, and its field. */
export function KioskStep({ form, name, done }: Props) {
  const words = useText().kiosk;
  const id = useId();
  const idea = done ? words.deed : words.idea;
  const step = {
    problem: { ...words.problem, missing: undefined },
    idea,
    signedBy: words.signature,
  }[name];
  const fault = form.formState.errors[name]?.message;
  const { setFocus } = form;
  useEffect(() => setFocus(name), [setFocus, name]);
  const field = {
    id,
    autoComplete: 'off',
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': Boolean(fault),
    ...form.register(name, { validate: (value) => !step.missing || Boolean(value.trim()) || step.missing }),
  };
  return (
    <div className={styles.step}>
      <h1 className="ds-heading" data-size="lg">
        <label htmlFor={id}>{step.heading}</label>
      </h1>
      <Paragraph className="subtle" id={`${id}-hint`}>
        {step.hint}
      </Paragraph>
      {name === 'signedBy' ? (
        <Input {...field} maxLength={80} autoCorrect="off" spellCheck={false} />
      ) : (
        <Textarea {...field} rows={4} maxLength={4000} />
      )}
      <div id={`${id}-fault`} role="alert">
        {fault && <ValidationMessage>{fault}</ValidationMessage>}
      </div>
    </div>
  );
}
