import { Textfield } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { useText } from '@/i18n/language';
import type { Writing } from './writing';

interface Props {
  form: UseFormReturn<Writing>;
  prefix: string;
  done: boolean;
}

/** All that is asked for. Plain fields: what a phone can dictate into, it can dictate into here. */
export function TwoFields({ form, prefix, done }: Props) {
  const text = useText();
  const { errors } = form.formState;
  return (
    <>
      <Textfield
        id={`${prefix}problem`}
        multiline
        rows={3}
        label={text.write.problem}
        description={text.write.problemHint}
        error={errors.problem?.message}
        maxLength={4000}
        {...form.register('problem', {
          validate: (value, { title }) => Boolean(value.trim() || title.trim()) || text.write.problemMissing,
        })}
      />
      <Textfield
        id={`${prefix}idea`}
        multiline
        rows={3}
        label={done ? text.write.whatWasDone : text.write.idea}
        description={done ? undefined : text.write.ideaHint}
        error={errors.idea?.message}
        maxLength={4000}
        {...form.register('idea', {
          validate: (value) =>
            Boolean(value.trim()) || (done ? text.write.whatWasDoneMissing : text.write.ideaMissing),
        })}
      />
    </>
  );
}
