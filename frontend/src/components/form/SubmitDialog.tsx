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
  /** The resource whose version the link asks for, where it is not the link's own address. */
  resource?: Link;
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
  const { words, danger, link, resource, form, prefix, body, aliases, stale } = props;
  const { onDone, onClose, children } = props;
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
  const changed = resource ?? (link.method === 'PUT' || link.method === 'DELETE' ? link : undefined);
  const version = useQuery({
    queryKey: ['version', changed?.href],
    queryFn: () => etagOf(changed!),
    enabled: Boolean(changed),
    gcTime: 0,
    staleTime: Infinity,
  });
  const send = form.handleSubmit(async (values) => {
    // NB: whoever presses before the version has come waits for it; a button that is loading can be pressed.
    const etag = changed && (version.data ?? (await version.refetch({ cancelRefetch: false })).data);
    if (changed && etag === undefined) return;
    submit.mutate(
      { link, body: body?.(values), etag },
      { onError: (error) => setReasons(applyProblem(error, form, aliases)) },
    );
  });
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
            loading={submit.isPending || (Boolean(changed) && version.isPending)}
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
