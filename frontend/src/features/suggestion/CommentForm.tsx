import { Button, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { announce } from '@/components/announce';
import { FormProblem } from '@/components/form/FormProblem';
import { useText } from '@/i18n/language';
import { useSubmit, type Intended } from '@/transport/submit';
import { afterStep } from './queries';

interface Props {
  link: Intended['link'];
  etag?: string;
  words: { label: string; send: string; sent: string };
  former?: string;
  onDone?: () => void;
}

/** Writes a comment or a note, or changes one. */
export function CommentForm({ link, etag, words, former = '', onDone }: Props) {
  const text = useText();
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { text: former }, shouldFocusError: false });
  const { errors, submitCount } = form.formState;
  const submit = useSubmit({
    onDone: async () => {
      form.reset({ text: '' });
      await afterStep(cache);
      announce(words.sent);
      onDone?.();
    },
  });
  const send = form.handleSubmit((body) => submit.mutate({ link, body: { text: body.text.trim() }, etag }));
  return (
    <form className="stack" noValidate onSubmit={send}>
      <FormProblem error={submit.error} fields={{}} tries={submitCount} prefix={prefix} />
      <Textfield
        id={`${prefix}text`}
        multiline
        rows={2}
        label={words.label}
        maxLength={4000}
        error={errors.text?.message}
        {...form.register('text', { validate: (value) => Boolean(value.trim()) || text.errors.required })}
      />
      <div className="row">
        <Button type="submit" variant="secondary" loading={submit.isPending}>
          {words.send}
        </Button>
        {onDone && (
          <Button variant="tertiary" data-color="neutral" onClick={onDone}>
            {text.common.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
