import { queryOptions } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import type { Choosable, Source } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { organisationStale } from './queries';
import { placesFor, type Department } from './tree';

interface Props {
  link: Link;
  self: Link;
  department: Department;
  /** The whole organisation. */
  departments: Department[];
  onClose: () => void;
}

const shown = 8;

/** Those places whose name has the words in it. NB: the organisation is on the page already; nobody is asked. */
const among = (moved: Department, places: Department[]): Source => ({
  shortest: 0,
  prompt: (text) => text.actions.fields.searchDepartment,
  find: (words) =>
    queryOptions({
      queryKey: ['choosable', 'places', moved.id, words],
      staleTime: 0,
      queryFn: async (): Promise<Choosable[]> =>
        places
          .filter(({ name }) => name.toLocaleLowerCase().includes(words.toLocaleLowerCase()))
          .slice(0, shown)
          .map(({ id, name, path }) => ({ id, name, more: path.slice(0, -1).join(' › ') })),
    }) as ReturnType<Source['find']>,
});

/** Puts a department below another one. */
export function MoveDialog({ link, self, department, departments, onClose }: Props) {
  const words = useText().organisation.dialog;
  const prefix = `${useId()}-`;
  const form = useForm<{ parentId?: Choosable }>({
    defaultValues: { parentId: undefined },
    shouldFocusError: false,
  });
  const source = useMemo(
    () => among(department, placesFor(department, departments)),
    [department, departments],
  );
  return (
    <SubmitDialog
      words={{
        heading: words.move(department.name),
        lead: words.moveLead,
        send: words.moveSend,
        done: words.moved,
      }}
      link={link}
      resource={self}
      form={form}
      prefix={prefix}
      body={({ parentId }) => ({ parentId: parentId?.id })}
      stale={organisationStale}
      onClose={onClose}
    >
      <Controller
        control={form.control}
        name="parentId"
        rules={{ validate: (value) => Boolean(value) || words.moveChoose }}
        render={({ field, fieldState }) => (
          <Picker
            id={`${prefix}parentId`}
            label={words.moveTo}
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
