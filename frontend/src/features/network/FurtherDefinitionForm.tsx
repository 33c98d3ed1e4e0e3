import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { ButtonLink } from '@/components/ButtonLink';
import { applyProblem } from '@/components/form/applyProblem';
import { Choices } from '@/components/form/Choices';
import { FormProblem } from '@/components/form/FormProblem';
import { useLeaveGuard } from '@/components/form/useLeaveGuard';
import { languages, useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useSubmit } from '@/transport/submit';
import { requestOf, valuesOf, type Values } from './furtherDefinition';
import { NumbersOfDefinition } from './NumbersOfDefinition';

interface Props {
  link: Link;
  former: components['schemas']['Definition'];
  /** The clauses of the former version in each language, in the order of the languages. */
  texts: components['schemas']['Clause'][][];
}

const route = getRouteApi('/signed-in/networks/$networkId/further-definition');

export function FurtherDefinitionForm({ link, former, texts }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const { networkId } = route.useParams();
  const navigate = route.useNavigate();
  const cache = useQueryClient();
  const [reasons, setReasons] = useState<string[]>([]);
  const form = useForm<Values>({ defaultValues: valuesOf(former, texts), shouldFocusError: false });
  const { errors, isDirty, submitCount } = form.formState;
  const leave = useLeaveGuard(isDirty);
  const back = { to: '/networks/$networkId/definition', params: { networkId } } as const;
  const submit = useSubmit({
    onDone: async () => {
      leave();
      await cache.invalidateQueries({ queryKey: ['definition'] });
      announce(text.network.laidDown);
      await navigate(back);
    },
  });
  const send = form.handleSubmit((values) =>
    submit.mutate(
      { link, body: requestOf(values) },
      { onError: (error) => setReasons(applyProblem(error, form)) },
    ),
  );
  return (
    <form className="stack-wide" noValidate onSubmit={send} style={{ maxWidth: '48rem' }}>
      <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
      <Controller
        control={form.control}
        name="periodKinds"
        rules={{ validate: (kinds) => kinds.length > 0 || text.errors.choose }}
        render={({ field }) => (
          <Choices
            id={`${prefix}periodKinds`}
            legend={text.definition.parameter.periods}
            options={(['YEAR', 'QUARTER', 'MONTH'] as const).map((value) => ({
              value,
              label: text.period.kinds[value],
            }))}
            chosen={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <NumbersOfDefinition form={form} prefix={prefix} />
      {former.clauses.map(({ topic }, clause) => (
        <Details key={topic}>
          <Details.Summary>{text.definition.topics[topic]}</Details.Summary>
          <Details.Content className="stack">
            {languages.map((language) => (
              <Textfield
                key={language}
                id={`${prefix}clauses.${clause}.${language}`}
                label={text.app.languages[language]}
                lang={language}
                multiline
                rows={4}
                maxLength={2000}
                error={errors.clauses?.[clause]?.[language]?.message}
                {...form.register(`clauses.${clause}.${language}`, {
                  validate: (value) => Boolean(value.trim()) || text.errors.required,
                })}
              />
            ))}
          </Details.Content>
        </Details>
      ))}
      <div className="row">
        <Button type="submit" loading={submit.isPending}>
          {text.network.layDown}
        </Button>
        <ButtonLink {...back} variant="tertiary">
          {text.common.cancel}
        </ButtonLink>
      </div>
    </form>
  );
}
