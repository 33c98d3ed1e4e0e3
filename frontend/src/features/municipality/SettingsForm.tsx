import { Button, Checkbox, Field, Label, Select } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { languages, useText } from '@/i18n/language';
import type { Versioned } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import { key, settingsQuery, type MunicipalitySettings } from './queries';
import styles from './Settings.module.css';
import { PromiseFields } from './PromiseFields';
import { requestOf, valuesOf, type SettingsValues } from './settingsValues';
import { StateLabels } from './StateLabels';

/** All settings in one form. What was begun here stays as it is when somebody else saves meanwhile. */
export function SettingsForm({ settings }: { settings: Versioned<MunicipalitySettings> }) {
  const text = useText();
  const words = text.settings;
  const cache = useQueryClient();
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const change = linkTo(useMyself()._links, 'PUT settings');
  const [version, setVersion] = useState(settings.etag);
  const [reasons, setReasons] = useState<string[]>([]);
  const form = useForm<SettingsValues>({
    defaultValues: valuesOf(settings.resource),
    shouldFocusError: false,
  });
  const { errors, isDirty, submitCount } = form.formState;
  useLeaveGuard(isDirty);
  const current = async () => (await cache.fetchQuery(settingsQuery(code))).etag;

  const submit = useSubmit<MunicipalitySettings>({
    onDone: async (saved) => {
      // Suggestions show what their states are called here.
      await Promise.all([key(), ['suggestion']].map((queryKey) => cache.invalidateQueries({ queryKey })));
      setVersion(await current());
      form.reset(valuesOf(saved));
      announce(text.common.saved);
    },
  });
  const refused = async (error: unknown) => {
    setReasons(applyProblem(error, form));
    if (isProblem(error, 412)) setVersion(await current());
  };
  const send = form.handleSubmit((values) => {
    if (change) submit.mutate({ link: change, body: requestOf(values), etag: version }, { onError: refused });
  });

  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
      <div className="card">
        <PromiseFields form={form} prefix={prefix} />
      </div>
      <div className={`card ${styles.others}`}>
        <Checkbox
          id={`${prefix}blindAssessment`}
          label={words.blindAssessment}
          description={words.blindHint}
          {...form.register('blindAssessment')}
        />
        <Field className={styles.language}>
          <Label>{words.language}</Label>
          <Select id={`${prefix}language`} {...form.register('language')}>
            {languages.map((one) => (
              <Select.Option key={one} value={one} lang={one}>
                {text.app.languages[one]}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="card">
        <StateLabels form={form} prefix={prefix} />
      </div>
      {change && (
        <div className={styles.save}>
          <Button type="submit" loading={submit.isPending}>
            {text.common.save}
          </Button>
        </div>
      )}
    </form>
  );
}
