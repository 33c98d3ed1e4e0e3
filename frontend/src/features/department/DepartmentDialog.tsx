import { Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { organisationStale } from './queries';
import { codeOf, type Department } from './tree';

interface Props {
  link: Link;
  /** The one that is changed; without it a new one is added. */
  former?: Department;
  /** Where the new one is added; at the top without. */
  parent?: Department;
  onClose: () => void;
}

const kindsAtTop = ['ADMINISTRATION', 'COMPANY'] as const;
const codeShape = /^[A-Za-z0-9ÅÄÖåäöÆØæø._-]+$/;

/** Name, kind and code. At the top stand administrations and companies, below them units. */
export function DepartmentDialog({ link, former, parent, onClose }: Props) {
  const text = useText();
  const words = text.organisation.dialog;
  const prefix = `${useId()}-`;
  const atTop = former ? former.kind !== 'UNIT' : !parent;
  const form = useForm({
    defaultValues: {
      name: former?.name ?? '',
      kind: former?.kind ?? (atTop ? 'ADMINISTRATION' : 'UNIT'),
      code: former?.code ?? '',
    },
    shouldFocusError: false,
  });
  const { errors, dirtyFields } = form.formState;
  const name = form.register('name', {
    validate: (value) => Boolean(value.trim()) || text.errors.required,
    onChange: ({ target }) => {
      // A code of one's own is left alone, and so is one that files are written with already.
      if (!former && !dirtyFields.code) form.resetField('code', { defaultValue: codeOf(target.value) });
    },
  });
  return (
    <EntryDialog
      words={{
        add: parent ? words.addBelow(parent.name) : words.addTop,
        change: former ? words.change(former.name) : '',
      }}
      {...{ former, link, form, prefix, onClose }}
      body={(values) => ({
        name: values.name.trim(),
        kind: values.kind,
        code: values.code.trim(),
        ...(parent && { parentId: parent.id }),
      })}
      stale={organisationStale}
    >
      <Textfield
        id={`${prefix}name`}
        label={words.name}
        description={words.nameHint}
        autoComplete="off"
        maxLength={120}
        error={errors.name?.message}
        {...name}
      />
      {atTop && (
        <Choice
          id={`${prefix}kind`}
          legend={words.kind}
          options={kindsAtTop.map((value) => ({ value, label: text.departmentKinds[value] }))}
          error={errors.kind?.message}
          register={form.register('kind')}
          sideBySide
        />
      )}
      <WrittenField
        form={form}
        prefix={prefix}
        name="code"
        label={words.code}
        hint={words.codeHint}
        max={40}
        shape={{ pattern: codeShape, message: words.codeShape }}
      />
    </EntryDialog>
  );
}
