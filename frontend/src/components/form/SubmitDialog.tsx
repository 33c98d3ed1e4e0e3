import { Button } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { announce } from '@/components/announce';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';
import { etagOf, type Link } from '@/transport/api';
import { useSubmit } from '@/transport/submit';
import { applyProblem } from './applyProblem';
import { FormProblem } from './FormProblem';

interface Props<T extends FieldValues> {
  words: { heading: string; lead?: string; send: string; done: string };
  danger?: boolean;
  link: Link;
  form: UseFormReturn<T>;
  /** Ids of the fields are this and the field's name. */
  prefix: string;
  body?: (values: T) => unknown;
  /** The fields of the body that are called otherwise in the form. */
  aliases?: Record<string, Path<T>>;
  /** What is no longer true afterwards. */
  stale: QueryKey[];
  onDone?: (answer: unknown) => void | Promise<void>;
  onClose: () => void;
  children?: ReactNode;
}

/** A small form that does what a link offers, and says so when it is done. */
export function SubmitDialog<T extends FieldValues>(props: Props<T>) {
  const { words, danger, link, form, prefix, body, aliases, stale, onDone, onClose, children } = props;
  const text = useText();
  const cache = useQueryClient();
  const [reasons, setReasons] = useState<string[]>([]);
  const submit = useSubmit({
    onDone: async (answer) => {
      await Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey })));
      await onDone?.(answer);
      announce(words.done);
      onClose();
    },
  });
  // A change is based on the version that was there when the form was opened.
  const changes = link.method === 'PUT' || link.method === 'DELETE';
  const version = useQuery({
    queryKey: ['version', link.href],
    queryFn: () => etagOf(link),
    enabled: changes,
    gcTime: 0,
    staleTime: Infinity,
  });
  const send = form.handleSubmit((values) =>
    submit.mutate(
      { link, body: body?.(values), etag: version.data },
      { onError: (error) => setReasons(applyProblem(error, form, aliases)) },
    ),
  );
  const { errors, submitCount } = form.formState;
  return (
    <FormDialog heading={words.heading} lead={words.lead} onClose={onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <FormProblem
          error={submit.error ?? version.error}
          reasons={reasons}
          fields={errors}
          tries={submitCount}
          prefix={prefix}
        />
        {children}
        <DialogButtons>
          <Button
            type="submit"
            loading={submit.isPending || (changes && version.isPending)}
            data-color={danger ? 'danger' : 'accent'}
          >
            {words.send}
          </Button>
          <Button variant="tertiary" data-color="neutral" onClick={onClose}>
            {text.common.cancel}
          </Button>
        </DialogButtons>
      </form>
    </FormDialog>
  );
}
