import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Picker } from '@/components/form/Picker';
import { goodExamples, type Choosable } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { stale, type Meeting } from './queries';

interface Props {
  meeting: Meeting;
  link: Link;
  /** The meeting as it is called to people: title and day. */
  name: string;
  onClose: () => void;
}

/** Which example the meeting shows. */
export function ChooseDialog({ meeting, link, name, onClose }: Props) {
  const words = useText().staffMeeting;
  const code = useMunicipalityCode();
  const prefix = `${useId()}-`;
  const form = useForm<{ example?: Choosable }>({
    defaultValues: { example: undefined },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{
        heading: words.choose,
        lead: words.chooseLead(name),
        send: words.chooseSend,
        done: words.chosen,
      }}
      {...{ link, stale, form, prefix, onClose }}
      resource={meeting._links.self}
      body={({ example }) => ({ goodExampleId: example?.id })}
      aliases={{ goodExampleId: 'example' }}
    >
      <Controller
        control={form.control}
        name="example"
        rules={{ validate: (example) => Boolean(example) || words.chooseNeeded }}
        render={({ field: { value, onChange }, fieldState }) => (
          <Picker
            id={`${prefix}example`}
            label={words.chooseWhich}
            source={goodExamples(code)}
            chosen={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </SubmitDialog>
  );
}
