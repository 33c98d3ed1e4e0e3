import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useText } from '@/i18n/language';
import { useSubmit, type Intended } from '@/transport/submit';
import { MentionField } from './MentionField';
import { namedIn, type Mentionable } from './mentioning';
import { afterStep } from './queries';

type Schemas = components['schemas'];

interface Props {
  link: Intended['link'];
  etag?: string;
  words: { label: string; send: string; sent: string };
  former?: Schemas['Comment'];
  onDone?: () => void;
}

/** Writes a comment or a note, or changes one. */
export function CommentForm({ link, etag, words, former, onDone }: Props) {
  const text = useText();
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { text: former?.text ?? '' }, shouldFocusError: false });
  const [chosen, setChosen] = useState<Mentionable[]>(
    former?.mentions?.flatMap(({ id, displayName }) => (displayName ? [{ id, name: displayName }] : [])) ??
      [],
  );
  const [reasons, setReasons] = useState<string[]>([]);
  const { errors, submitCount } = form.formState;
  const submit = useSubmit({
    onDone: async () => {
      form.reset({ text: '' });
      setChosen([]);
      await afterStep(cache);
      announce(words.sent);
      onDone?.();
    },
  });
  const written = useWatch({ control: form.control, name: 'text' });
  const told = namedIn(written, chosen);
  const send = form.handleSubmit(({ text: said }) => {
    const people = namedIn(said, chosen).map(({ id }) => id);
    const body: Schemas['CommentRequest'] = {
      text: said.trim(),
      ...(people.length > 0 && { mentionedPersonIds: people }),
    };
    submit.mutate({ link, body, etag }, { onError: (error) => setReasons(applyProblem(error, form)) });
  });
  form.register('text', { validate: (value) => Boolean(value.trim()) || text.errors.required });
  return (
    <form className="stack" noValidate onSubmit={send}>
      <FormProblem
        error={submit.error}
        reasons={reasons}
        fields={errors}
        tries={submitCount}
        prefix={prefix}
      />
      <MentionField
        id={`${prefix}text`}
        label={words.label}
        text={written}
        chosen={chosen}
        error={errors.text?.message}
        onChange={(next) => form.setValue('text', next, { shouldValidate: submitCount > 0 })}
        onMention={(person) =>
          setChosen((before) => [...before.filter(({ id }) => id !== person.id), person])
        }
      />
      {told.length > 0 && (
        <Paragraph className="subtle small" aria-live="polite">
          {text.discussion.told(told.map(({ name }) => name).join(', '))}
        </Paragraph>
      )}
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
