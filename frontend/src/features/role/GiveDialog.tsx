import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { Picker } from '@/components/form/Picker';
import { departments, persons, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { stale } from './queries';
import { roles } from './search';

interface Values {
  person?: Choosable;
  role: string;
  department?: Choosable;
}

/** Gives somebody a role somewhere. */
export function GiveDialog({ link, onClose }: { link: Link; onClose: () => void }) {
  const text = useText();
  const words = text.roleAssignment;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: { person: undefined, role: '', department: undefined },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{ heading: words.give, send: words.give, done: words.givenNow }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ person, role, department }) => ({
        personId: person?.id,
        role,
        departmentId: department?.id,
      })}
      aliases={{ personId: 'person', departmentId: 'department' }}
      stale={stale}
      onClose={onClose}
    >
      <Controller
        control={form.control}
        name="person"
        rules={{ validate: (value) => Boolean(value) || words.chooseWho }}
        render={({ field, fieldState }) => (
          <Picker
            id={`${prefix}person`}
            label={words.person}
            source={persons(code)}
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <Choice
        id={`${prefix}role`}
        legend={words.role}
        options={roles.map((value) => ({ value, label: words.options[value] }))}
        error={form.formState.errors.role?.message}
        register={form.register('role', { required: text.errors.choose })}
      />
      <Controller
        control={form.control}
        name="department"
        render={({ field, fieldState }) => (
          <Picker
            id={`${prefix}department`}
            label={text.common.fieldOptional(words.where)}
            description={words.whereHint}
            source={departments(code)}
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </SubmitDialog>
  );
}
