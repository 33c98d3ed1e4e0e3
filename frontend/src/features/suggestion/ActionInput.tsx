import { Textfield } from '@digdir/designsystemet-react';
import { Controller, type RegisterOptions, type UseFormReturn } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { Choices } from '@/components/form/Choices';
import { Picker } from '@/components/form/Picker';
import { departments, persons, suggestions, type Choosable } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { numberOf, type ActionField, type Values } from './actionFields';

interface Props {
  field: ActionField;
  form: UseFormReturn<Values>;
  prefix: string;
  suggestionId: string;
}

/** One question of an action's form, by its kind. */
export function ActionInput({ field, form, prefix, suggestionId }: Props) {
  const text = useText();
  const code = useMunicipalityCode();
  const id = prefix + field.name;
  const label = field.required ? field.label(text) : text.common.fieldOptional(field.label(text));
  const description = field.hint?.(text);
  const fault = form.formState.errors[field.name]?.message;
  const error = typeof fault === 'string' ? fault : undefined;
  const rules: RegisterOptions<Values> = { shouldUnregister: true };
  if (field.required) rules.required = text.errors.required;

  switch (field.kind) {
    case 'text':
      rules.maxLength = { value: field.max, message: text.errors.tooLong(field.max) };
      return (
        <Textfield
          {...{ id, label, description, error }}
          multiline
          rows={3}
          {...form.register(field.name, rules)}
        />
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
    case 'department':
    case 'suggestion': {
      const sources = { person: persons, department: departments, suggestion: suggestions };
      const source = sources[field.kind](code, suggestionId);
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
