import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useSubmit } from '@/transport/submit';
import { DoneFields } from './DoneFields';
import { MoreFields } from './MoreFields';
import { afterStep } from './queries';
import { ServicePromise } from './ServicePromise';
import { SimilarSuggestions } from './SimilarSuggestions';
import styles from './WritePage.module.css';
import { blank, requestOf, type Writing } from './writing';

/* The fields of the request that are called otherwise in the form. */
const aliases = {
  departmentId: 'department',
  coAuthorIds: 'coAuthors',
  'onBehalfOf.name': 'colleague',
  'onBehalfOf.personId': 'colleague',
  'implementation.description': 'idea',
  'implementation.implementedOn': 'implementedOn',
} as const;

/** Two fields and a button. */
export function WriteForm({ suggest }: { suggest: Link }) {
  const text = useText();
  const prefix = `${useId()}-`;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<Writing>({ defaultValues: blank, shouldFocusError: false });
  const [reasons, setReasons] = useState<string[]>([]);
  const [asDraft, setAsDraft] = useState(false);
  const { errors, isDirty, submitCount } = form.formState;
  const [problem, idea, done, title] = useWatch({
    control: form.control,
    name: ['problem', 'idea', 'done', 'title'],
  });

  const submit = useSubmit<components['schemas']['Suggestion']>({
    onDone: async ({ id }) => {
      leave();
      announce(asDraft ? text.write.draftSaved : text.write.submitted);
      await navigate({ to: '/suggestions/$suggestionId', params: { suggestionId: id } });
      await afterStep(cache);
    },
  });
  const leave = useLeaveGuard(isDirty);

  const send = (draft: boolean) =>
    form.handleSubmit((writing) => {
      setAsDraft(draft);
      submit.mutate(
        { link: suggest, body: requestOf(writing, draft) },
        { onError: (error) => setReasons(applyProblem(error, form, aliases)) },
      );
    });

  return (
    <div className={styles.page}>
      <form className={styles.form} noValidate onSubmit={send(false)}>
        <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
        <Textfield
          id={`${prefix}problem`}
          multiline
          rows={3}
          label={text.write.problem}
          description={text.write.problemHint}
          error={errors.problem?.message}
          maxLength={4000}
          {...form.register('problem', {
            validate: (value) => Boolean(value.trim() || title.trim()) || text.write.problemMissing,
          })}
        />
        <Textfield
          id={`${prefix}idea`}
          multiline
          rows={3}
          label={done ? text.write.whatWasDone : text.write.idea}
          description={done ? undefined : text.write.ideaHint}
          error={errors.idea?.message}
          maxLength={4000}
          {...form.register('idea', {
            validate: (value) =>
              Boolean(value.trim()) || (done ? text.write.whatWasDoneMissing : text.write.ideaMissing),
          })}
        />
        <Checkbox
          label={text.write.alreadyDone}
          description={text.write.alreadyDoneHint}
          {...form.register('done')}
        />
        {done && <DoneFields form={form} prefix={prefix} />}
        <MoreFields form={form} prefix={prefix} />
        <SimilarSuggestions written={`${problem} ${idea}`} />
        <div className={styles.buttons}>
          <Button type="submit" data-size="md" loading={submit.isPending && !asDraft}>
            {done ? text.write.submitDone : text.write.submit}
          </Button>
          {!done && (
            <Button
              variant="secondary"
              data-size="md"
              loading={submit.isPending && asDraft}
              onClick={send(true)}
            >
              {text.write.saveDraft}
            </Button>
          )}
        </div>
      </form>
      <aside className={styles.aside}>
        <ServicePromise />
      </aside>
    </div>
  );
}
