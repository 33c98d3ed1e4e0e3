import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { municipalities, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import type { Member } from './queries';

interface Props {
  link: Link;
  /** The one whose days are changed; without it a further one is taken in. */
  former?: Member;
  onClose: () => void;
}

interface Values {
  municipality?: Choosable;
  joinedOn: string;
  leftOn: string;
}

export function MemberDialog({ link, former, onClose }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: {
      municipality: undefined,
      joinedOn: former?.joinedOn ?? '',
      leftOn: former?.leftOn ?? '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  return (
    <SubmitDialog
      words={{
        heading: former ? text.network.changeOf(former.municipality.name) : text.network.takeIn,
        lead: former && text.network.changeLead,
        send: text.common.save,
        done: former ? text.common.saved : text.network.tookIn,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ municipality, joinedOn, leftOn }) => ({
        ...(former ? {} : { municipalityCode: municipality?.id }),
        joinedOn,
        leftOn: leftOn || undefined,
      })}
      aliases={{ municipalityCode: 'municipality' }}
      stale={[['network'], ['publication']]}
      onClose={onClose}
    >
      {!former && (
        <Controller
          control={form.control}
          name="municipality"
          rules={{ validate: (value) => Boolean(value) || text.network.chooseMunicipality }}
          render={({ field }) => (
            <Picker
              id={`${prefix}municipality`}
              label={text.comparison.municipality}
              source={municipalities}
              chosen={field.value}
              onChange={field.onChange}
              error={errors.municipality?.message}
            />
          )}
        />
      )}
      <Textfield
        id={`${prefix}joinedOn`}
        label={text.network.joinedOn}
        type="date"
        error={errors.joinedOn?.message}
        {...form.register('joinedOn', { validate: (value) => Boolean(value) || text.errors.required })}
      />
      <Textfield
        id={`${prefix}leftOn`}
        label={text.common.fieldOptional(text.network.leftOn)}
        type="date"
        error={errors.leftOn?.message}
        {...form.register('leftOn')}
      />
    </SubmitDialog>
  );
}
