import { Textfield } from '@digdir/designsystemet-react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { persons } from '@/components/form/sources';
import { after } from '@/components/template/after';
import { UseTemplate } from '@/components/template/UseTemplate';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { mostWords, type AnswerValues } from './answerValues';
import type { Kind } from './search';

interface Props {
  form: UseFormReturn<AnswerValues>;
  prefix: string;
  kind: Kind;
}

/** What is said to all of them, and for a yes who does it by when. */
export function AnswerWords({ form, prefix, kind }: Props) {
  const text = useText();
  const { answer } = text.answering;
  const code = useMunicipalityCode();
  const declining = kind === 'DECLINE';
  const { errors } = form.formState;
  return (
    <>
      <Textfield
        id={`${prefix}text`}
        label={declining ? answer.text : text.common.fieldOptional(answer.text)}
        description={declining ? answer.reasonHint : answer.textHint}
        error={errors.text?.message}
        multiline
        rows={4}
        {...form.register('text', {
          validate: (value, { kind: chosen }) => {
            if (chosen === 'DECLINE' && !value.trim()) return text.errors.required;
            return value.trim().length <= mostWords || text.errors.tooLong(mostWords);
          },
        })}
      />
      <UseTemplate
        kind={kind}
        field={`${prefix}text`}
        onUse={(words) =>
          form.setValue('text', after(form.getValues('text'), words), {
            shouldDirty: true,
            shouldValidate: form.formState.isSubmitted,
          })
        }
      />
      {kind === 'ACCEPT' && (
        <>
          <Controller
            control={form.control}
            name="responsible"
            render={({ field, fieldState }) => (
              <Picker
                id={`${prefix}responsible`}
                label={text.common.fieldOptional(answer.responsible)}
                description={answer.responsibleHint}
                source={persons(code)}
                chosen={field.value}
                onChange={field.onChange}
                error={fieldState.error?.message}
              />
            )}
          />
          <Textfield
            id={`${prefix}plannedOn`}
            label={text.common.fieldOptional(answer.plannedOn)}
            type="date"
            error={errors.plannedOn?.message}
            {...form.register('plannedOn')}
          />
        </>
      )}
    </>
  );
}
