import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';
import { useText } from '@/i18n/language';
import { instantOf, wallTime } from '@/i18n/moments';
import type { Link } from '@/transport/api';
import { useMunicipalityCode } from '@/transport/myself';
import { usualEnd } from './occasionTimes';
import { stale, trainingsQuery, type Occasion } from './queries';

interface Props {
  link: Link;
  former?: Occasion;
  /** The training whose occasion it will be, where that is known. */
  trainingId?: string;
  onClose: () => void;
}

const https = /^https:\/\/[^\s/?#@<>"\\]+([/?#][^\s<>"\\]*)?$/;
const wholeNumber = /^([1-9]\d{0,2}|1000)$/;

export function OccasionDialog({ link, former, trainingId = '', onClose }: Props) {
  const text = useText();
  const words = text.training.occasions;
  const prefix = `${useId()}-`;
  const trainings = useQuery({ ...trainingsQuery(useMunicipalityCode()), enabled: !former });
  const form = useForm({
    defaultValues: {
      trainingId,
      startsAt: former ? wallTime(former.startsAt) : '',
      endsAt: former ? wallTime(former.endsAt) : '',
      place: former?.place ?? '',
      link: former?.link ?? '',
      seats: former ? String(former.seats) : '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const startsAt = useWatch({ control: form.control, name: 'startsAt' });

  useEffect(() => {
    const end = usualEnd(startsAt);
    if (end && form.getValues('endsAt') <= startsAt) form.setValue('endsAt', end);
  }, [startsAt, form]);

  const field = { form, prefix };
  return (
    <EntryDialog
      {...{ words, former, link, stale, form, prefix, onClose }}
      body={({ startsAt: begins, endsAt, seats, trainingId: training, ...where }) => ({
        ...written(former ? where : { ...where, trainingId: training }),
        startsAt: instantOf(begins),
        endsAt: instantOf(endsAt),
        seats: Number(seats),
      })}
    >
      {!former && (
        <Field>
          <Label>{words.training}</Label>
          <Select
            id={`${prefix}trainingId`}
            aria-invalid={Boolean(errors.trainingId)}
            {...form.register('trainingId', { required: text.errors.choose })}
          >
            <Select.Option value="">{words.choose}</Select.Option>
            {trainings.data?.map(({ id, title }) => (
              <Select.Option key={id} value={id}>
                {title}
              </Select.Option>
            ))}
          </Select>
          {errors.trainingId && <ValidationMessage>{errors.trainingId.message}</ValidationMessage>}
        </Field>
      )}
      <WrittenField
        {...field}
        name="startsAt"
        label={words.startsAt}
        hint={words.hint}
        type="datetime-local"
      />
      <Textfield
        id={`${prefix}endsAt`}
        label={words.endsAt}
        type="datetime-local"
        error={errors.endsAt?.message}
        {...form.register('endsAt', {
          required: text.errors.required,
          validate: (value) => value > form.getValues('startsAt') || words.endsBefore,
        })}
      />
      <WrittenField {...field} name="place" label={words.place} hint={words.placeHint} max={200} optional />
      <WrittenField
        {...field}
        name="link"
        label={words.link}
        hint={words.linkHint}
        type="url"
        max={500}
        shape={{ pattern: https, message: words.linkWrong }}
        optional
      />
      <Textfield
        id={`${prefix}seats`}
        label={words.seats}
        inputMode="numeric"
        autoComplete="off"
        error={errors.seats?.message}
        {...form.register('seats', {
          validate: (value) => wholeNumber.test(value.trim()) || words.seatsWrong,
        })}
      />
    </EntryDialog>
  );
}
