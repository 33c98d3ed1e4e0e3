import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import { stale, type Adoption } from './queries';

interface Props {
  adoption: Adoption;
  onClose: () => void;
}

/** What was done differently, for those who had the idea and those who follow. */
export function AdaptDialog({ adoption, onClose }: Props) {
  const text = useText();
  const words = text.goodExample;
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { adaptation: adoption.adaptation ?? '' } });
  const link = adoption._links.update;
  if (!link) return null;
  return (
    <SubmitDialog
      words={{
        heading: words.tellDifferently,
        lead: words.tellDifferentlyLead,
        send: text.common.save,
        done: text.common.saved,
      }}
      link={link}
      form={form}
      prefix={prefix}
      stale={stale}
      body={({ adaptation }) => ({ adaptation: adaptation.trim() })}
      onClose={onClose}
    >
      <WrittenField
        form={form}
        prefix={prefix}
        name="adaptation"
        label={words.differently}
        max={4000}
        rows={5}
      />
    </SubmitDialog>
  );
}
