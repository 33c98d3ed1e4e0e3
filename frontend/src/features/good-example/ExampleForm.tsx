import { Button } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { announce } from '@/components/announce';
import { WrittenField } from '@/components/entry/WrittenField';
import { applyProblem } from '@/components/form/applyProblem';
import { Choice } from '@/components/form/Choice';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useSubmit } from '@/transport/submit';
import { DepartmentField } from './DepartmentField';
import styles from './ExampleForm.module.css';
import { stale, type GoodExample } from './queries';
import { requestOf, visibilities, type Telling } from './telling';

interface Props {
  link: Link;
  /** The version that a change is based on. */
  etag?: string;
  begin: Telling;
  /** The suggestion that it tells of; without one, a new example belongs to a department that is chosen. */
  suggestionId?: string;
  /** The way out without saving. */
  cancel: ReactNode;
}

/** Tells of an improvement, or tells it anew. */
export function ExampleForm({ link, etag, begin, suggestionId, cancel }: Props) {
  const text = useText();
  const words = text.goodExample;
  const prefix = `${useId()}-`;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [reasons, setReasons] = useState<string[]>([]);
  const form = useForm<Telling>({ defaultValues: begin, shouldFocusError: false });
  const { errors, isDirty, submitCount } = form.formState;
  const leave = useLeaveGuard(isDirty);
  const directly = link.method === 'POST' && !suggestionId;
  const submit = useSubmit<GoodExample>({
    onDone: async ({ id }) => {
      leave();
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(words.told);
      await navigate({ to: '/good-examples/$goodExampleId', params: { goodExampleId: id } });
    },
  });
  const send = form.handleSubmit((telling) =>
    submit.mutate(
      {
        link,
        etag,
        body: {
          ...requestOf(telling),
          ...(suggestionId ? { suggestionId } : {}),
          ...(directly ? { departmentId: telling.departmentId } : {}),
        },
      },
      { onError: (error) => setReasons(applyProblem(error, form)) },
    ),
  );
  const field = { form, prefix };
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
      <WrittenField {...field} name="title" label={words.heading} max={120} />
      {directly && <DepartmentField form={form} prefix={prefix} />}
      <WrittenField
        {...field}
        name="before"
        label={words.before}
        hint={words.beforeHint}
        max={4000}
        rows={4}
      />
      <WrittenField {...field} name="after" label={words.after} hint={words.afterHint} max={4000} rows={5} />
      <WrittenField {...field} name="effect" label={words.effect} max={2000} rows={3} />
      <WrittenField {...field} name="contactFunction" label={words.whom} hint={words.whomHint} max={120} />
      <WrittenField {...field} name="tags" label={words.tags} hint={words.tagsHint} max={300} optional />
      <Choice
        id={`${prefix}visibility`}
        legend={words.forWhom}
        options={visibilities.map((value) => ({ value, label: words.visibilities[value] }))}
        error={errors.visibility?.message}
        register={form.register('visibility')}
      />
      <div className="row">
        <Button type="submit" loading={submit.isPending}>
          {link.method === 'POST' ? words.publish : text.common.save}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
