import { Button, Field, Input, Label, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';
import { sendFile, type Link } from '@/transport/api';
import { Submission } from '@/transport/submission';
import { PictureFields, type About } from './PictureFields';
import { stale } from './queries';

const most = 10_000_000;

/** Sends a picture; on a phone the camera is one of the ways to choose it. */
export function AddPicture({ link, onClose }: { link: Link; onClose: () => void }) {
  const text = useText();
  const words = text.picture;
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const form = useForm<About>({
    defaultValues: { moment: 'AFTER', description: '' },
    shouldFocusError: false,
  });
  const [file, setFile] = useState<File>();
  const [reasons, setReasons] = useState<string[]>([]);
  // A lost answer is asked for again with the same key: the picture is there once.
  const submission = useRef(new Submission());
  const sending = useMutation({
    mutationFn: ({ chosen, about }: { chosen: File; about: About }) => {
      const key = submission.current.keyFor(link.href, [
        chosen.name,
        chosen.size,
        chosen.lastModified,
        about,
      ]);
      return sendFile(link, chosen, { ...about, description: about.description.trim() }, key);
    },
    onSuccess: async () => {
      submission.current.done();
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      announce(words.added);
      onClose();
    },
    onError: (error) => setReasons(applyProblem(error, form)),
  });
  const { errors, submitCount } = form.formState;
  const fault = !file ? words.fileMissing : file.size > most ? words.fileTooLarge : undefined;
  const send = form.handleSubmit((about) => {
    if (file && !fault) sending.mutate({ chosen: file, about });
  });
  return (
    <FormDialog heading={words.add} lead={words.addLead} onClose={onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <FormProblem
          error={sending.error}
          reasons={reasons}
          fields={errors}
          tries={submitCount}
          prefix={prefix}
        />
        <Field>
          <Label>{words.file}</Label>
          <Field.Description>{words.fileHint}</Field.Description>
          <Input
            type="file"
            id={`${prefix}file`}
            accept="image/jpeg,image/png,image/webp"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
          {submitCount > 0 && fault && <ValidationMessage role="alert">{fault}</ValidationMessage>}
        </Field>
        <PictureFields form={form} prefix={prefix} />
        {sending.isPending && <Paragraph role="status">{words.sending}</Paragraph>}
        <DialogButtons>
          <Button type="submit" loading={sending.isPending}>
            {words.add}
          </Button>
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {text.common.cancel}
          </Button>
        </DialogButtons>
      </form>
    </FormDialog>
  );
}
