import { Alert, Button, Checkbox, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { DoneFields } from './DoneFields';
import type { Beginning } from './draft';
import { KeptFrom } from './KeptFrom';
import { MoreFields } from './MoreFields';
import { PictureField } from './PictureField';
import { problemOfRefusal } from './outbox';
import { ServicePromise } from './ServicePromise';
import { SimilarSuggestions } from './SimilarSuggestions';
import { TwoFields } from './TwoFields';
import { UnitField } from './UnitField';
import { useDraft } from './useDraft';
import { useSubmitting } from './useSubmitting';
import styles from './WritePage.module.css';
import type { Writing } from './writing';

/* The fields of the request that are called otherwise in the form. */
const aliases = {
  departmentId: 'department',
  coAuthorIds: 'coAuthors',
  'onBehalfOf.name': 'colleague',
  'onBehalfOf.personId': 'colleague',
  'implementation.description': 'idea',
  'implementation.implementedOn': 'implementedOn',
} as const;

interface Props {
  suggest: Link;
  personId: string;
  beginning: Beginning;
  onStartOver: () => void;
}

/** Two fields and a button. */
export function WriteForm({ suggest, personId, beginning, onStartOver }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const { mended, unit, keptAt } = beginning;
  const form = useForm<Writing>({ defaultValues: beginning.writing, shouldFocusError: false });
  const [pictures, setPictures] = useState(beginning.pictures);
  const [reasons, setReasons] = useState<string[]>([]);
  const { errors, submitCount, isDirty } = form.formState;
  const writing = useWatch({ control: form.control }) as Writing;
  const kept = useDraft({ personId, writing, pictures, mended: mended?.id });
  const leave = useLeaveGuard(isDirty && !kept);
  const submitting = useSubmitting({ personId, suggest, mended, onDone: leave });
  const asDraft = submitting.variables?.draft ?? false;
  const refused = (error: unknown) => setReasons(applyProblem(error, form, aliases));
  const send = (draft: boolean) =>
    form.handleSubmit((written) =>
      submitting.mutate({ writing: written, pictures, draft }, { onError: refused }),
    );
  const { done } = writing;
  const fault = submitting.error ?? (mended?.refusal && problemOfRefusal(mended.refusal));

  return (
    <div className={styles.page}>
      <form className={styles.form} noValidate onSubmit={send(false)}>
        {keptAt && <KeptFrom keptAt={keptAt} onStartOver={onStartOver} />}
        <FormProblem {...{ error: fault, reasons, fields: errors, tries: submitCount, prefix }} />
        {unit === 'unknown' && (
          <Alert data-color="warning">
            <Paragraph>{text.write.unitUnknown}</Paragraph>
          </Alert>
        )}
        {unit === 'named' && <UnitField form={form} prefix={prefix} />}
        <TwoFields form={form} prefix={prefix} done={done} />
        <PictureField pictures={pictures} onChange={setPictures} />
        <Checkbox
          label={text.write.alreadyDone}
          description={text.write.alreadyDoneHint}
          {...form.register('done')}
        />
        {done && <DoneFields form={form} prefix={prefix} />}
        <MoreFields form={form} prefix={prefix} withUnit={unit !== 'named'} />
        <SimilarSuggestions written={`${writing.problem} ${writing.idea}`} />
        <div className={`${styles.buttons} ${styles.send}`}>
          <Button type="submit" data-size="md" loading={submitting.isPending && !asDraft}>
            {done ? text.write.submitDone : text.write.submit}
          </Button>
          {!done && (
            <Button
              variant="secondary"
              data-size="md"
              loading={submitting.isPending && asDraft}
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
