import type { UseFormReturn } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Choice } from '@/components/form/Choice';
import { useText } from '@/i18n/language';

export interface About {
  moment: 'BEFORE' | 'AFTER';
  description: string;
}

/** What is said about a picture. */
export function PictureFields({ form, prefix }: { form: UseFormReturn<About>; prefix: string }) {
  const words = useText().picture;
  return (
    <>
      <Choice
        id={`${prefix}moment`}
        legend={words.moment}
        options={(['BEFORE', 'AFTER'] as const).map((value) => ({ value, label: words.moments[value] }))}
        register={form.register('moment')}
        sideBySide
      />
      <WrittenField
        form={form}
        prefix={prefix}
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        max={300}
      />
    </>
  );
}
