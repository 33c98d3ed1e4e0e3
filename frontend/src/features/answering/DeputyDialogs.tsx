import { useId } from 'react';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { staleDeputies, type Deputy } from './queries';

interface Values {
  manager: Choosable | undefined;
  deputy: Choosable | undefined;
  startsOn: string;
  endsOn: string;
}

interface Props {
  link: Link;
  onClose: () => void;
}

/** Names a deputy for oneself, or for another manager. */
export function NameDialog({
  link,
  forOthers,
  today,
  onClose,
}: Props & { forOthers: boolean; today: string }) {
  const text = useText();
  const words = text.deputy;
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: { manager: undefined, deputy: undefined, startsOn: today, endsOn: '' },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{ heading: words.name, send: text.common.save, done: text.common.saved }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ manager, deputy, startsOn, endsOn }) => ({
        ...(forOthers && { managerId: manager?.id }),
        deputyId: deputy?.id,
        startsOn,
        endsOn,
      })}
      aliases={{ managerId: 'manager', deputyId: 'deputy' }}
      stale={staleDeputies}
      onClose={onClose}
    >
      {forOthers && <Person {...{ form, prefix }} name="manager" label={words.manager} />}
      <Person
        {...{ form, prefix }}
        name="deputy"
        label={words.deputy}
        hint={forOthers ? words.deputyHintAll : words.deputyHint}
      />
      <WrittenField {...{ form, prefix }} name="startsOn" label={words.startsOn} type="date" />
      <WrittenField {...{ form, prefix }} name="endsOn" label={words.endsOn} type="date" />
    </SubmitDialog>
  );
}

interface PersonProps {
  form: UseFormReturn<Values>;
  prefix: string;
  name: 'manager' | 'deputy';
  label: string;
  hint?: string;
}

function Person({ form, prefix, name, label, hint }: PersonProps) {
  const { chooseWho } = useText().deputy;
  const code = useMunicipalityCode();
  return (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (value) => Boolean(value) || chooseWho }}
      render={({ field, fieldState }) => (
        <Picker
          id={prefix + name}
          label={label}
          description={hint}
          source={persons(code)}
          chosen={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

export function ChangeDaysDialog({ link, deputy, onClose }: Props & { deputy: Deputy }) {
  const text = useText();
  const words = text.deputy;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: { startsOn: deputy.startsOn, endsOn: deputy.endsOn },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{ heading: words.change, send: text.common.save, done: text.common.saved }}
      {...{ link, form, prefix, onClose }}
      body={(days) => days}
      stale={staleDeputies}
    >
      <WrittenField {...{ form, prefix }} name="startsOn" label={words.startsOn} type="date" />
      <WrittenField {...{ form, prefix }} name="endsOn" label={words.endsOn} type="date" />
    </SubmitDialog>
  );
}

export function EndDialog({ link, onClose }: Props) {
  const words = useText().deputy;
  const form = useForm();
  return (
    <SubmitDialog
      words={{ heading: words.endHeading, lead: words.endLead, send: words.end, done: words.ended }}
      danger
      link={link}
      form={form}
      prefix={`${useId()}-`}
      stale={staleDeputies}
      onClose={onClose}
    />
  );
}
