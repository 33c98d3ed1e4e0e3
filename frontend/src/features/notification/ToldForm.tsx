import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { useText } from '@/i18n/language';
import type { Versioned } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode } from '@/transport/myself';
import { isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import { toldQuery } from './queries';
import { requestOf, toldOf, type NewsTopic, type Told } from './told';
import styles from './Told.module.css';
import { ToldTable } from './ToldTable';

type Settings = components['schemas']['NotificationSettings'];

/** All topics in one form. What was begun here stays when the choice was changed elsewhere meanwhile. */
export function ToldForm({ settings: { resource, etag } }: { settings: Versioned<Settings> }) {
  const text = useText();
  const words = text.told;
  const cache = useQueryClient();
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const change = linkTo(resource._links, 'PUT notification-settings');
  const [version, setVersion] = useState(etag);
  const [reasons, setReasons] = useState<string[]>([]);
  const form = useForm<Told>({ defaultValues: toldOf(resource.topics), shouldFocusError: false });
  const { errors, isDirty, submitCount } = form.formState;
  useLeaveGuard(isDirty);
  const current = () => cache.fetchQuery({ ...toldQuery(code), staleTime: 0 });

  const submit = useSubmit<Settings>({
    onDone: async (saved) => {
      form.reset(toldOf(saved.topics));
      setVersion((await current()).etag);
      announce(words.saved);
    },
  });
  const refused = async (error: unknown) => {
    setReasons(applyProblem(error, form));
    if (isProblem(error, 412)) setVersion((await current()).etag);
  };
  const send = form.handleSubmit((told) => {
    if (change) submit.mutate({ link: change, body: requestOf(told), etag: version }, { onError: refused });
  });
  const topics = resource.topics.map(({ topic }) => topic);
  const noMails = () => {
    topics.forEach((topic: NewsTopic) => form.setValue(`${topic}.mail`, 'NEVER', { shouldDirty: true }));
    announce(words.noMailsChosen);
  };

  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
      {resource.mailAddress ? (
        <Paragraph className="subtle">{words.address(resource.mailAddress)}</Paragraph>
      ) : (
        <Alert data-color="info">
          <Paragraph>{words.noAddress}</Paragraph>
        </Alert>
      )}
      <ToldTable form={form} topics={topics} mails={Boolean(resource.mailAddress)} />
      {change && (
        <div className="row">
          <Button type="submit" loading={submit.isPending}>
            {text.common.save}
          </Button>
          {resource.mailAddress && (
            <Button variant="tertiary" onClick={noMails}>
              {words.noMails}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
