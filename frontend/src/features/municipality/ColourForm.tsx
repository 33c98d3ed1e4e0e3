import { Button, Field, Heading, Input, Label, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { components } from '@/client/schema';
import { announce } from '@/components/announce';
import { applyProblem } from '@/components/form/applyProblem';
import { FormProblem } from '@/components/form/FormProblem';
import { useText } from '@/i18n/language';
import type { Versioned } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { useSubmit } from '@/transport/submit';
import { ColourPreview } from './ColourPreview';
import { colourShape } from './contrast';
import styles from './Look.module.css';
import { key } from './queries';

/** What the product's own colour is, for those who begin from it. */
const own = '#0b5d56';

/** The colour of buttons and links. */
export function ColourForm({
  appearance: { resource, etag },
}: {
  appearance: Versioned<components['schemas']['Appearance']>;
}) {
  const text = useText();
  const words = text.look.colour;
  const cache = useQueryClient();
  const prefix = `${useId()}-`;
  const change = linkTo(resource._links, 'PUT appearance');
  const [reasons, setReasons] = useState<string[]>([]);
  const form = useForm({
    defaultValues: { accentColour: resource.accentColour ?? own },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const colour = useWatch({ control: form.control, name: 'accentColour' }).toLowerCase();
  const known = colourShape.test(colour);
  const submit = useSubmit({
    onDone: async () => {
      await cache.invalidateQueries({ queryKey: key('appearance') });
      announce(text.common.saved);
    },
  });
  const save = (body: components['schemas']['UpdateAppearanceRequest']) => {
    if (change) {
      submit.mutate(
        { link: change, body, etag },
        { onError: (error) => setReasons(applyProblem(error, form)) },
      );
    }
  };
  return (
    <form
      className="stack"
      noValidate
      aria-labelledby={`${prefix}heading`}
      onSubmit={form.handleSubmit(({ accentColour }) => save({ accentColour: accentColour.toLowerCase() }))}
    >
      <Heading level={2} data-size="xs" id={`${prefix}heading`}>
        {words.heading}
      </Heading>
      <Paragraph className="subtle">{words.lead}</Paragraph>
      <FormProblem {...{ error: submit.error, reasons, fields: errors, tries: submitCount, prefix }} />
      <div className={styles.colour}>
        <Field>
          <Label>{words.pick}</Label>
          <Input
            type="color"
            className={styles.pick}
            value={known ? colour : own}
            onChange={({ target }) => form.setValue('accentColour', target.value)}
          />
        </Field>
        <Textfield
          id={`${prefix}accentColour`}
          label={words.code}
          description={words.codeHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
          error={errors.accentColour?.message}
          {...form.register('accentColour', {
            validate: (value) => colourShape.test(value.toLowerCase()) || words.codeShape,
          })}
        />
      </div>
      {known && <ColourPreview colour={colour} />}
      {change && (
        <div className="row">
          <Button type="submit" loading={submit.isPending}>
            {text.common.save}
          </Button>
          {resource.accentColour && (
            <Button
              variant="tertiary"
              onClick={() => {
                form.setValue('accentColour', own);
                save({});
              }}
            >
              {words.own}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
