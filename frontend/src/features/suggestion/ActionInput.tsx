import { Textfield } from '@digdir/designsystemet-react';
import { Controller, type RegisterOptions, type UseFormReturn } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { Choices } from '@/components/form/Choices';
import { Picker } from '@/components/form/Picker';
import { departments, persons, type Choosable } from '@/components/form/sources';
import { after } from '@/components/template/after';
import { UseTemplate } from '@/components/template/UseTemplate';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { numberOf, textOf, type ActionField, type Values } from './actionFields';

interface Props {
  field: ActionField;
  form: UseFormReturn<Values>;
  prefix: string;
}

/** One question of an action's form, by its kind. */
export function ActionInput({ field, form, prefix }: Props) {
  const text = useText();
  const code = useMunicipalityCode();
  const id = prefix + field.name;
  const label = field.required ? field.label(text) : text.common.fieldOptional(field.label(text));
  const description = field.hint?.(text);
  const fault = form.formState.errors[field.name]?.message;
  const error = typeof fault === 'string' ? fault : undefined;
  const template = field.kind === 'text' ? field.template?.(form.getValues()) : undefined;
  const rules: RegisterOptions<Values> = { shouldUnregister: true };
  if (field.required) rules.required = text.errors.required;

  switch (field.kind) {
    case 'text':
      rules.maxLength = { value: field.max, message: text.errors.tooLong(field.max) };
      return (
        <>
          <Textfield
            {...{ id, label, description, error }}
            multiline
            rows={3}
            {...form.register(field.name, rules)}
          />
          {template && (
            <UseTemplate
              kind={template}
              field={id}
              onUse={(words) =>
                form.setValue(field.name, after(textOf(form.getValues(field.name)) ?? '', words), {
                  shouldDirty: true,
                  shouldValidate: form.formState.isSubmitted,
                })
              }
            />
          )}
        </>
      );
    case 'number':
      rules.validate = (value) => !Number.isNaN(numberOf(value) ?? 0) || text.errors.number;
      return (
        <Textfield
          {...{ id, label, description, error }}
          inputMode="decimal"
          {...form.register(field.name, rules)}
        />
      );
    case 'date':
      return (
        <Textfield {...{ id, label, description, error }} type="date" {...form.register(field.name, rules)} />
      );
    case 'choice':
      rules.required = text.errors.choose;
      return (
        <Choice
          {...{ id, description, error }}
          legend={field.label(text)}
          sideBySide
          options={Object.entries(field.options(text)).map(([value, name]) => ({ value, label: name }))}
          register={form.register(field.name, rules)}
        />
      );
    case 'areas':
      return (
        <Controller
          name={field.name}
          control={form.control}
          rules={rules}
          render={({ field: held }) => (
            <Choices
              id={id}
              legend={label}
              options={Object.entries(text.areas).map(([value, name]) => ({ value, label: name }))}
              chosen={(held.value as string[] | undefined) ?? []}
              onChange={held.onChange}
            />
          )}
        />
      );
    case 'person':
    case 'department': {
      const source = { person: persons, department: departments }[field.kind](code);
      return (
        <Controller
          name={field.name}
          control={form.control}
          rules={rules}
          render={({ field: held }) => (
            <Picker
              {...{ id, label, description, error }}
              source={source}
              chosen={held.value as Choosable | undefined}
              onChange={held.onChange}
            />
          )}
        />
      );
    }
  }
}
