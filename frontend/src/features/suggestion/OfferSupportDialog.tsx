import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { decimalOf } from '@/components/form/decimal';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { HoursField } from './HoursField';
import { staleSupport } from './queries';

interface Props {
  link: Link;
  /** The request, whose version an offer belongs to. */
  resource?: Link;
  onClose: () => void;
}

interface Values {
  person?: Choosable;
  hours: string;
  note: string;
}

/** Somebody who helps, hours, or both. */
export function OfferSupportDialog({ link, resource, onClose }: Props) {
  const text = useText();
  const words = text.refinement.offer;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<Values>({ defaultValues: { hours: '', note: '' }, shouldFocusError: false });
  const field = { form, prefix };
  return (
    <SubmitDialog
      words={{ heading: words.heading, lead: words.lead, send: words.send, done: words.done }}
      {...{ link, resource, form, prefix, onClose }}
      stale={staleSupport}
      body={({ person, hours, note }) => ({
        personId: person?.id,
        hours: decimalOf(hours),
        note: note.trim() || undefined,
      })}
      aliases={{ personId: 'person' }}
    >
      <Controller
        control={form.control}
        name="person"
        render={({ field: { value, onChange }, fieldState }) => (
          <Picker
            id={`${prefix}person`}
            label={text.common.fieldOptional(words.person)}
            description={words.personHint}
            source={persons(code)}
            chosen={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <HoursField {...field} name="hours" label={words.hours} />
      <WrittenField {...field} name="note" label={words.note} max={1000} rows={2} optional />
    </SubmitDialog>
  );
}
