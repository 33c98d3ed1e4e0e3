import { Button, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { ButtonLink } from '@/components/ButtonLink';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useText } from '@/i18n/language';
import type { Versioned } from '@/transport/api';
import { isProblem } from '@/transport/problem';
import { useSubmit } from '@/transport/submit';
import { AfterMerge } from './AfterMerge';
import { Compared } from './Compared';
import styles from './Merge.module.css';
import { mergeLink } from './merging';
import { afterStep, suggestionQuery } from './queries';

type Schemas = components['schemas'];
type Known = Versioned<Schemas['Suggestion']>;

const route = getRouteApi('/signed-in/suggestions/$suggestionId/merge');

interface Props {
  pair: [Known, Known];
  /** The one that is proposed to stay. */
  first: string;
  q: string | undefined;
}

/** Two suggestions beside each other, which of them stays, and what happens then. */
export function MergeForm({ pair, first, q }: Props) {
  const text = useText();
  const words = text.merge;
  const prefix = `${useId()}-`;
  const cache = useQueryClient();
  const navigate = route.useNavigate();
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const [kept, setKept] = useState(first);
  const [reasons, setReasons] = useState<string[]>([]);
  const [one, other] = pair;
  const [staying, going] = one.resource.id === kept ? [one, other] : [other, one];
  const link = mergeLink(going.resource, staying.resource);
  const mayChoose = Boolean(mergeLink(staying.resource, going.resource));

  const submit = useSubmit({
    onDone: async () => {
      await navigate({ to: '/suggestions/$suggestionId', params: { suggestionId: staying.resource.id } });
      await afterStep(cache);
      announce(words.done);
    },
  });
  const refused = async (error: unknown) => {
    setReasons(applyProblem(error, form));
    // Somebody was here meanwhile: the person has been told, and sees both as they are now.
    if (!isProblem(error, 409, 412)) return;
    await Promise.all(
      pair.map(({ resource: { municipalityCode, id } }) =>
        cache.invalidateQueries(suggestionQuery(municipalityCode, id)),
      ),
    );
  };
  const send = form.handleSubmit(({ reason }) => {
    if (!link) return;
    const body: Schemas['MergeSuggestionRequest'] = {
      intoSuggestionId: staying.resource.id,
      ...(reason.trim() && { reason: reason.trim() }),
    };
    submit.mutate({ link, body, etag: going.etag }, { onError: refused });
  });
  const { errors, submitCount } = form.formState;

  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <FormProblem
        error={submit.error}
        reasons={reasons}
        fields={errors}
        tries={submitCount}
        prefix={prefix}
      />
      <Compared pair={[one.resource, other.resource]} kept={kept} onKeep={mayChoose ? setKept : undefined} />
      <AfterMerge staying={staying.resource} going={going.resource} />
      <Textfield
        id={`${prefix}reason`}
        multiline
        rows={2}
        label={text.common.fieldOptional(text.actions.fields.reason)}
        description={text.actions.fields.reasonHint}
        error={errors.reason?.message}
        {...form.register('reason', { maxLength: { value: 2000, message: text.errors.tooLong(2000) } })}
      />
      <div className={styles.buttons}>
        <Button type="submit" loading={submit.isPending}>
          {words.send}
        </Button>
        <ButtonLink
          to="/suggestions/$suggestionId/merge"
          params={{ suggestionId: one.resource.id }}
          search={{ q }}
          variant="tertiary"
          data-color="neutral"
        >
          {words.another}
        </ButtonLink>
      </div>
    </form>
  );
}
