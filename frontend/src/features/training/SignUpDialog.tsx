import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { stale } from './queries';

interface Props {
  link: Link;
  onClose: () => void;
}

/** Signs somebody else up. */
export function SignUpDialog({ link, onClose }: Props) {
  const text = useText();
  const words = text.training.people;
  const source = persons(useMunicipalityCode());
  const prefix = `${useId()}-`;
  const form = useForm<{ personId: Choosable | undefined }>({
    defaultValues: { personId: undefined },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{
        heading: words.signUp,
        lead: words.signUpLead,
        send: words.signUp,
        done: words.signedUp,
      }}
      {...{ link, form, prefix, stale, onClose }}
      body={({ personId }) => ({ personId: personId?.id })}
    >
      <Controller
        name="personId"
        control={form.control}
        rules={{ required: text.errors.choose }}
        render={({ field, fieldState }) => (
          <Picker
            id={`${prefix}personId`}
            label={words.who}
            source={source}
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </SubmitDialog>
  );
}
