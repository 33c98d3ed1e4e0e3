import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { FormProblem } from '@/components/form/FormProblem';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useSubmit } from '@/transport/submit';
import { isNamed } from './named';
import { sessionQuery, type KioskSession } from './queries';

interface Props {
  session: KioskSession;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** What the device is, and the only way out: for those who know what the kiosk is called, so that nobody ends it by mistake. */
export function AboutDevice({ session, open, onOpen }: Props) {
  const text = useText();
  const words = text.kiosk.end;
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { name: '' }, shouldFocusError: false });
  const end = linkTo(session._links, 'DELETE kiosk-sessions/me');
  const submit = useSubmit({ onDone: () => void cache.setQueryData(sessionQuery.queryKey, null) });
  const send = form.handleSubmit(() => end && submit.mutate({ link: end }));
  const close = () => {
    form.reset();
    submit.reset();
    onOpen(false);
  };
  const { errors, submitCount } = form.formState;
  return (
    <>
      <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => onOpen(true)}>
        {words.open}
      </Button>
      {open && (
        <FormDialog
          heading={words.heading}
          lead={words.unit(session.department.name, session.municipality.name)}
          onClose={close}
        >
          <form className="stack" noValidate autoComplete="off" onSubmit={send}>
            <FormProblem {...{ error: submit.error, fields: errors, tries: submitCount, prefix }} />
            <Paragraph>{words.how}</Paragraph>
            <Textfield
              id={`${prefix}name`}
              label={words.name}
              autoComplete="off"
              error={errors.name?.message}
              {...form.register('name', { validate: (value) => isNamed(value, session.name) || words.wrong })}
            />
            <DialogButtons>
              <Button type="submit" data-color="danger" loading={submit.isPending}>
                {words.send}
              </Button>
              <Button variant="tertiary" data-color="neutral" onClick={close}>
                {text.common.cancel}
              </Button>
            </DialogButtons>
          </form>
        </FormDialog>
      )}
    </>
  );
}
