import { Textfield } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import { limitsOf, type Values } from './furtherDefinition';
import styles from './Network.module.css';

interface Props {
  form: UseFormReturn<Values>;
  prefix: string;
}

const whole = ['referenceDay', 'referenceMonth', 'minimumEmployees', 'minimumAuthors'] as const;

/** What a version may set otherwise than the one before, apart from its words. */
export function NumbersOfDefinition({ form, prefix }: Props) {
  const text = useText();
  const { errors } = form.formState;
  return (
    <>
      <Choice
        id={`${prefix}basis`}
        legend={text.definition.parameter.basis}
        options={(['HEADCOUNT', 'FTE'] as const).map((value) => ({
          value,
          label: text.definition.bases[value],
        }))}
        register={form.register('basis')}
        sideBySide
      />
      <Choice
        id={`${prefix}companiesIncluded`}
        legend={text.definition.parameter.companies}
        options={[
          { value: 'yes', label: text.common.yes },
          { value: 'no', label: text.common.no },
        ]}
        register={form.register('companiesIncluded')}
        sideBySide
      />
      <div className={styles.numbers}>
        {whole.map((name) => (
          <Textfield
            key={name}
            id={`${prefix}${name}`}
            label={text.network.numbers[name]}
            inputMode="numeric"
            error={errors[name]?.message}
            {...form.register(name, {
              validate: (value) => /^\d+$/.test(value.trim()) || text.network.wholeNumber,
            })}
          />
        ))}
      </div>
      <Textfield
        id={`${prefix}sizeClassLimits`}
        label={text.definition.parameter.classes}
        description={text.network.classesHint}
        error={errors.sizeClassLimits?.message}
        {...form.register('sizeClassLimits', {
          validate: (value) => !limitsOf(value).some(Number.isNaN) || text.network.wholeNumber,
        })}
      />
    </>
  );
}
