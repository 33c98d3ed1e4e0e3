import { Button, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { ButtonLink } from '@/components/ButtonLink';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { useText } from '@/i18n/language';
import type { Link, Versioned } from '@/transport/api';
import { isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import { afterStep, suggestionQuery } from './queries';
import styles from './WritePage.module.css';

interface Props {
  suggestion: Versioned<components['schemas']['Suggestion']>;
  change: Link;
}

type Text = Record<'title' | 'problem' | 'idea' | 'expectedEffect', string>;

/** Changes the text. What was begun here stays as it is when somebody else changes the suggestion meanwhile. */
export function EditForm({ suggestion: { resource, etag }, change }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [version, setVersion] = useState(etag);
  const [reasons, setReasons] = useState<string[]>([]);
  const { title, problem = '', idea, expectedEffect = '' } = resource;
  const form = useForm<Text>({
    defaultValues: { title, problem, idea, expectedEffect },
    shouldFocusError: false,
  });
  const { errors, isDirty, submitCount } = form.formState;
  const leave = useLeaveGuard(isDirty);
  const back = { to: '/suggestions/$suggestionId', params: { suggestionId: resource.id } } as const;

  const submit = useSubmit({
    onDone: async () => {
      leave();
      await afterStep(cache);
      announce(text.common.saved);
      await navigate(back);
    },
  });
  const refused = async (error: unknown) => {
    setReasons(applyProblem(error, form));
    if (isProblem(error, 412)) {
      setVersion((await cache.fetchQuery(suggestionQuery(resource.municipalityCode, resource.id))).etag);
    }
  };
  const send = form.handleSubmit((written) => {
    const filled = Object.entries(written).filter(([, value]) => value.trim());
    submit.mutate({ link: change, body: Object.fromEntries(filled), etag: version }, { onError: refused });
  });

  return (
    <form className={styles.form} noValidate onSubmit={send} style={{ maxWidth: '44rem' }}>
      <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
      <Textfield
        id={`${prefix}title`}
        label={text.write.titleField}
        error={errors.title?.message}
        maxLength={120}
        {...form.register('title')}
      />
      <Textfield
        id={`${prefix}problem`}
        multiline
        rows={4}
        label={text.write.problem}
        error={errors.problem?.message}
        maxLength={4000}
        {...form.register('problem')}
      />
      <Textfield
        id={`${prefix}idea`}
        multiline
        rows={4}
        label={text.write.idea}
        error={errors.idea?.message}
        maxLength={4000}
        {...form.register('idea', { validate: (value) => Boolean(value.trim()) || text.write.ideaMissing })}
      />
      <Textfield
        id={`${prefix}expectedEffect`}
        label={text.common.fieldOptional(text.write.expected)}
        error={errors.expectedEffect?.message}
        maxLength={2000}
        {...form.register('expectedEffect')}
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={submit.isPending}>
          {text.common.save}
        </Button>
        <ButtonLink {...back} variant="tertiary">
          {text.common.cancel}
        </ButtonLink>
      </div>
    </form>
  );
}
