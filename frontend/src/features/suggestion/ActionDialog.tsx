import { Button, Details } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';
import { isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import { ActionInput } from './ActionInput';
import type { Offered } from './actions';
import type { Values } from './actionFields';
import { afterStep, suggestionQuery } from './queries';

interface Props {
  offer: Offered;
  suggestionId: string;
  municipalityCode: string;
  /** The version of the suggestion that the person is looking at. */
  etag: string;
  /** What is answered already when the form opens. */
  initial?: Values;
  onClose: () => void;
}

/* The fields of a body that are called otherwise in a form. */
const aliases = {
  responsiblePersonId: 'responsible',
  departmentId: 'department',
  'effect.description': 'effect',
  'effect.areas': 'areas',
  'effect.hoursSavedPerMonth': 'hoursSavedPerMonth',
  'effect.moneySavedPerYear': 'moneySavedPerYear',
};

export function ActionDialog({ offer, suggestionId, municipalityCode, etag, initial, onClose }: Props) {
  const { action, link } = offer;
  const text = useText();
  const words = text.actions[action.text];
  const prefix = `${useId()}-`;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<Values>({ shouldFocusError: false, ...(initial && { defaultValues: initial }) });
  const [reasons, setReasons] = useState<string[]>([]);
  const [version, setVersion] = useState(etag);
  const values = useWatch({ control: form.control }) as Values;

  const submit = useSubmit({
    onDone: async () => {
      if (action.text === 'delete') {
        await navigate({ to: '/suggestions/mine' });
        cache.removeQueries(suggestionQuery(municipalityCode, suggestionId));
      }
      // NB: the page first, then the dialog away: only then is it known where the focus can go back to.
      await afterStep(cache);
      announce(words.done);
      onClose();
    },
  });

  const refused = async (error: unknown) => {
    setReasons(applyProblem(error, form, aliases));
    // The person has been told that it changed and sees the latest; the next try is based on that.
    if (isProblem(error, 412)) {
      setVersion((await cache.fetchQuery(suggestionQuery(municipalityCode, suggestionId))).etag);
    }
  };
  const send = form.handleSubmit((answered) =>
    submit.mutate({ link, body: action.body?.(answered), etag: version }, { onError: refused }),
  );

  const asked = action.fields.filter(({ when }) => when?.(values) ?? true);
  const inputs = (folded: boolean) =>
    asked
      .filter((field) => Boolean(field.folded) === folded)
      .map((field) => <ActionInput key={field.name} {...{ field, form, prefix }} />);
  const foldable = inputs(true);

  return (
    <FormDialog heading={words.heading} lead={words.lead} onClose={onClose}>
      <form className="stack" noValidate onSubmit={send}>
        <FormProblem
          error={submit.error}
          reasons={reasons}
          fields={form.formState.errors}
          tries={form.formState.submitCount}
          prefix={prefix}
        />
        {inputs(false)}
        {foldable.length > 0 && (
          <Details>
            <Details.Summary>{text.actions.fields.figures}</Details.Summary>
            <Details.Content className="stack">{foldable}</Details.Content>
          </Details>
        )}
        <DialogButtons>
          <Button type="submit" loading={submit.isPending} data-color={action.danger ? 'danger' : 'accent'}>
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
