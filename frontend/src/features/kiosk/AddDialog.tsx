import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Picker } from '@/components/form/Picker';
import { departments, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { stale, type Kiosk } from './queries';

interface Values {
  name: string;
  department?: Choosable;
}

interface Props {
  link: Link;
  onAdded: (kiosk: Kiosk) => void;
  onClose: () => void;
}

/** A new kiosk; its code comes with the answer. */
export function AddDialog({ link, onAdded, onClose }: Props) {
  const text = useText();
  const words = text.kiosk.list;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({
    defaultValues: { name: '', department: undefined },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{ heading: words.add, lead: words.addLead, send: words.add, done: words.added }}
      {...{ link, form, prefix, stale, onClose }}
      body={({ name, department }) => ({ name: name.trim(), departmentId: department?.id })}
      aliases={{ departmentId: 'department' }}
      onDone={(answer) => onAdded(answer as Kiosk)}
    >
      <Controller
        control={form.control}
        name="department"
        rules={{ validate: (value) => Boolean(value) || words.chooseUnit }}
        render={({ field, fieldState }) => (
          <Picker
            id={`${prefix}department`}
            label={words.unit}
            description={words.unitHint}
            source={departments(code)}
            chosen={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <WrittenField {...{ form, prefix }} name="name" label={words.name} hint={words.nameHint} max={80} />
    </SubmitDialog>
  );
}
