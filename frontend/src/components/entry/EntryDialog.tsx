import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';

type Props<T extends FieldValues> = Omit<ComponentProps<typeof SubmitDialog<T>>, 'words'> & {
  words: { add: string; addLead?: string; change: string; changeLead?: string };
  /** What was written before; without it something new is written. */
  former?: unknown;
};

/** The form of one thing that people write down together. */
export function EntryDialog<T extends FieldValues>({ words, former, ...rest }: Props<T>) {
  const text = useText();
  return (
    <SubmitDialog
      {...rest}
      words={{
        heading: former ? words.change : words.add,
        lead: former ? words.changeLead : words.addLead,
        send: text.common.save,
        done: text.common.saved,
      }}
    />
  );
}
