import { useId } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { PickMany } from '@/components/form/PickMany';
import { departments, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { stale, type Assignment } from './queries';

interface Props {
  link: Link;
  /** The one to change; without it a new one is given. */
  former?: Assignment;
  onClose: () => void;
}

interface Values {
  template: 'BOARD' | 'MEETING' | 'OWN';
  title: string;
  description: string;
  dueOn: string;
  whom: 'ALL' | 'SOME';
  departments: Choosable[];
}

/** What managers are asked to do. Whom it was given to is not changed afterwards. */
export function AssignmentDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.assignment.giving;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: {
      template: 'BOARD',
      title: former?.title ?? words.texts.BOARD.title,
      description: former?.description ?? words.texts.BOARD.description,
      dueOn: former?.dueOn ?? '',
      whom: 'ALL',
      departments: [],
    },
    shouldFocusError: false,
  });
  const whom = useWatch({ control: form.control, name: 'whom' });
  const field = { form, prefix };
  const choice = <T extends string>(labels: Record<T, string>) =>
    (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
  return (
    <SubmitDialog
      words={
        former
          ? { heading: words.change, send: text.common.save, done: text.common.saved }
          : { heading: words.add, lead: words.addLead, send: words.send, done: words.done }
      }
      {...{ link, stale, form, prefix, onClose }}
      body={(values) => ({
        title: values.title.trim(),
        description: values.description.trim(),
        dueOn: values.dueOn,
        ...(former || values.whom === 'ALL' ? {} : { departmentIds: values.departments.map(({ id }) => id) }),
      })}
      aliases={{ departmentIds: 'departments' }}
    >
      {!former && (
        <Choice
          id={`${prefix}template`}
          legend={words.template}
          options={choice(words.templates)}
          register={form.register('template', {
            onChange: () => {
              const template = words.texts[form.getValues('template')];
              form.setValue('title', template.title);
              form.setValue('description', template.description);
            },
          })}
        />
      )}
      <WrittenField {...field} name="title" label={words.title} max={120} />
      <WrittenField {...field} name="description" label={words.description} max={4000} rows={5} />
      <WrittenField {...field} name="dueOn" label={words.dueOn} type="date" />
      {!former && (
        <Choice
          id={`${prefix}whom`}
          legend={words.whom}
          options={choice(words.whoms)}
          register={form.register('whom')}
          sideBySide
        />
      )}
      {whom === 'SOME' && (
        <Controller
          control={form.control}
          name="departments"
          rules={{ validate: (chosen) => chosen.length > 0 || words.chooseDepartments }}
          render={({ field: { value, onChange }, fieldState }) => (
            <PickMany
              id={`${prefix}departments`}
              label={words.departments}
              description={words.departmentsHint}
              source={departments(code)}
              chosen={value}
              onChange={onChange}
              removeOf={words.removeDepartment}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </SubmitDialog>
  );
}
