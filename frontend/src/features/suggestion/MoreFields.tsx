import { Details, Textfield } from '@digdir/designsystemet-react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { persons } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { CoAuthors } from './CoAuthors';
import { UnitField } from './UnitField';
import type { Writing } from './writing';

interface Props {
  form: UseFormReturn<Writing>;
  prefix: string;
  /** Whether the unit is asked for here. */
  withUnit: boolean;
}

/** What nobody has to fill in, folded away. */
export function MoreFields({ form, prefix, withUnit }: Props) {
  const text = useText();
  const code = useMunicipalityCode();
  const { errors } = form.formState;
  const line = (
    name: 'title' | 'expectedEffect' | 'teamName',
    label: string,
    description: string,
    max: number,
  ) => (
    <Textfield
      id={prefix + name}
      label={label}
      description={description}
      error={errors[name]?.message}
      maxLength={max}
      {...form.register(name)}
    />
  );
  return (
    <Details>
      <Details.Summary>
        {text.write.more} <span className="subtle small">{`(${text.write.moreHint})`}</span>
      </Details.Summary>
      <Details.Content className="stack">
        {line('title', text.write.titleField, text.write.titleHint, 120)}
        {line('expectedEffect', text.write.expected, text.write.expectedHint, 2000)}
        {withUnit && <UnitField form={form} prefix={prefix} />}
        {line('teamName', text.write.team, text.write.teamHint, 120)}
        <Controller
          name="coAuthors"
          control={form.control}
          render={({ field }) => (
            <CoAuthors id={`${prefix}coAuthors`} chosen={field.value} onChange={field.onChange} />
          )}
        />
        <Controller
          name="colleague"
          control={form.control}
          render={({ field }) => (
            <Picker
              id={`${prefix}colleague`}
              label={text.write.onBehalf}
              description={text.write.onBehalfHint}
              source={persons(code)}
              chosen={field.value}
              onChange={field.onChange}
              onWords={(words) => form.setValue('colleagueName', words)}
              error={errors.colleague?.message}
            />
          )}
        />
      </Details.Content>
    </Details>
  );
}
