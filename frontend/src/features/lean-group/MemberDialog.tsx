import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { WrittenField } from '@/components/entry/WrittenField';
import { Picker } from '@/components/form/Picker';
import { departments, persons, type Choosable } from '@/components/form/sources';
import { plainDate } from '@/i18n/dates';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { stale, type Member } from './queries';

interface Props {
  link: Link;
  /** The one whose days are changed; without it somebody is taken in. */
  former?: Member;
  /** What the new member is to represent, where that is known. */
  department?: Choosable;
  onClose: () => void;
}

interface Values {
  person?: Choosable;
  department?: Choosable;
  joinedOn: string;
  leftOn: string;
}

export function MemberDialog({ link, former, department, onClose }: Props) {
  const text = useText();
  const words = text.leanGroup.members;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: {
      person: undefined,
      department,
      joinedOn: former?.joinedOn ?? plainDate(new Date()),
      leftOn: former?.leftOn ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix };
  const picker = (name: 'person' | 'department', source: ReturnType<typeof persons>, needed: string) => (
    <Controller
      control={form.control}
      name={name}
      rules={{ validate: (value) => Boolean(value) || needed }}
      render={({ field: { value, onChange } }) => (
        <Picker
          id={prefix + name}
          label={words[name]}
          source={source}
          chosen={value}
          onChange={onChange}
          error={form.formState.errors[name]?.message}
        />
      )}
    />
  );
  return (
    <EntryDialog
      {...{ words, former, link, stale, form, prefix, onClose }}
      body={({ person, department: represented, joinedOn, leftOn }) => ({
        ...(former ? {} : { personId: person?.id, departmentId: represented?.id }),
        joinedOn,
        leftOn: leftOn || undefined,
      })}
      aliases={{ personId: 'person', departmentId: 'department' }}
    >
      {!former && picker('department', departments(code), words.chooseDepartment)}
      {!former && picker('person', persons(code), words.choosePerson)}
      <WrittenField {...field} name="joinedOn" label={words.joinedOn} type="date" />
      <WrittenField
        {...field}
        name="leftOn"
        label={words.leftOn}
        hint={words.leftOnHint}
        type="date"
        optional
      />
    </EntryDialog>
  );
}
