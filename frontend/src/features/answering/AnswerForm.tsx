import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { Choice } from '@/components/form/Choice';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useSubmit } from '@/transport/submit';
import styles from './Answer.module.css';
import { AnswerPreview } from './AnswerPreview';
import { requestOf, type AnswerValues } from './answerValues';
import { AnswerWords } from './AnswerWords';
import { fits } from './fitting';
import { afterMany, type Summary } from './queries';
import { kinds, type Kind } from './search';
import { choose, keepSaid, type Said } from './selection';

interface Props {
  link: Link;
  items: Summary[];
  kind: Kind;
  /** What was said the last time, where some are tried again. */
  said: Said | undefined;
}

export function AnswerForm({ link, items, kind: first, said }: Props) {
  const text = useText();
  const { answer } = text.answering;
  const prefix = `${useId()}-`;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [reasons, setReasons] = useState<string[]>([]);
  const form = useForm<AnswerValues>({
    defaultValues: {
      kind: first,
      text: said?.text ?? '',
      responsible: undefined,
      plannedOn: '',
      lines: said?.lines ?? {},
    },
    shouldFocusError: false,
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  const { errors, submitCount, isDirty } = form.formState;
  const goOn = useLeaveGuard(isDirty);
  const fitting = items.filter((item) => fits(kind, item));
  const outside = items.length - fitting.length;

  const submit = useSubmit<components['schemas']['BulkAnswer']>({
    onDone: async ({ id }) => {
      const { text: words, lines } = form.getValues();
      keepSaid(id, { kind, text: words, lines });
      announce(answer.sent);
      goOn();
      await navigate({
        to: '/waiting/answers/$bulkAnswerId',
        params: { bulkAnswerId: id },
        replace: true,
      });
      choose(fitting, false);
      await afterMany(cache);
    },
  });
  const send = form.handleSubmit((values) =>
    submit.mutate(
      { link, body: requestOf(values, fitting) },
      {
        onError: (error) => setReasons(applyProblem(error, form, { responsiblePersonId: 'responsible' })),
      },
    ),
  );

  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <div className={`stack ${styles.words}`}>
        <FormProblem
          error={submit.error}
          reasons={reasons}
          fields={errors}
          tries={submitCount}
          prefix={prefix}
        />
        <Choice
          id={`${prefix}kind`}
          legend={answer.kind}
          options={kinds.map((value) => ({ value, label: answer.kinds[value] }))}
          register={form.register('kind')}
        />
        {outside > 0 && (
          <Alert data-color={fitting.length ? 'info' : 'warning'} data-size="sm">
            <Paragraph>{fitting.length ? answer.outside[kind](outside) : answer.noneFit}</Paragraph>
          </Alert>
        )}
        <AnswerWords form={form} prefix={prefix} kind={kind} />
      </div>
      <AnswerPreview form={form} prefix={prefix} kind={kind} items={fitting} />
      <div className={styles.send}>
        <Button
          type="submit"
          loading={submit.isPending}
          disabled={fitting.length === 0}
          data-color={kind === 'DECLINE' ? 'danger' : 'accent'}
        >
          {answer.send[kind](fitting.length)}
        </Button>
      </div>
    </form>
  );
}
