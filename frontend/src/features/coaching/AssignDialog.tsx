import { useId } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { reasonsFor } from './proposal';
import { stale, type Guide } from './queries';

interface Props {
  link: Link;
  resource?: Link;
  again: boolean;
  /** Who can help, the one to propose first. */
  guides: Guide[];
  onClose: () => void;
}

interface Values {
  personId: string;
  other: Choosable | undefined;
}

/** As many as one looks through; anybody else is searched for. */
const offered = 6;

export function AssignDialog({ link, resource, again, guides, onClose }: Props) {
  const text = useText();
  const words = text.coaching.assign;
  const source = persons(useMunicipalityCode());
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: { personId: guides[0]?.person.id ?? 'other', other: undefined },
    shouldFocusError: false,
  });
  const chosen = useWatch({ control: form.control, name: 'personId' });
  const label = ({ person, department, trained, openCoachings }: Guide, place: number) => {
    const name = [person.displayName, department?.name].filter(Boolean).join(', ');
    const load = words.load(openCoachings);
    if (place === 0) return `${name}. ${words.because(reasonsFor(guides, text))}, ${load}.`;
    return `${name}. ${trained ? text.coaching.guides.isTrained : text.coaching.guides.member}, ${load}.`;
  };
  return (
    <SubmitDialog
      words={{
        heading: again ? words.again : words.button,
        lead: words.lead,
        send: words.send,
        done: words.done,
      }}
      {...{ link, resource, form, prefix, stale, onClose }}
      body={({ personId, other }) => ({ personId: personId === 'other' ? other?.id : personId })}
    >
      <Choice
        id={`${prefix}personId`}
        legend={words.who}
        options={[
          ...guides.slice(0, offered).map((guide, place) => ({
            value: guide.person.id,
            label: label(guide, place),
          })),
          { value: 'other', label: words.other },
        ]}
        error={form.formState.errors.personId?.message}
        register={form.register('personId', { required: text.errors.choose })}
      />
      {chosen === 'other' && (
        <Controller
          name="other"
          control={form.control}
          rules={{ required: text.errors.choose }}
          shouldUnregister
          render={({ field, fieldState }) => (
            <Picker
              id={`${prefix}other`}
              label={words.otherWho}
              source={source}
              chosen={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </SubmitDialog>
  );
}
