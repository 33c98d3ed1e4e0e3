import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { WrittenField } from '@/components/entry/WrittenField';
import { Picker } from '@/components/form/Picker';
import { departments } from '@/components/form/sources';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { stale, type Adoption, type GoodExample } from './queries';

interface Props {
  example: GoodExample;
  onClose: () => void;
}

/** A suggestion in the own unit, with the example's text unless something else is written. */
export function AdoptDialog({ example, onClose }: Props) {
  const text = useText();
  const words = text.goodExample;
  const code = useMunicipalityCode();
  const navigate = useNavigate();
  const { department } = useMyself();
  const prefix = `${useId()}-`;
  const form = useForm({ defaultValues: { departmentId: department?.id ?? '', idea: example.after } });
  const [unit, setUnit] = useState(department);
  const link = example._links.adopt;
  if (!link) return null;
  return (
    <SubmitDialog
      words={{ heading: words.adopt, lead: words.adoptLead, send: words.adoptSend, done: words.adopted }}
      link={link}
      form={form}
      prefix={prefix}
      stale={stale}
      body={({ departmentId, idea }) => ({
        ...(departmentId ? { departmentId } : {}),
        ...(idea.trim() === example.after ? {} : { idea: idea.trim() }),
      })}
      onDone={async (answer) => {
        const { suggestion } = answer as Adoption;
        if (suggestion)
          await navigate({ to: '/suggestions/$suggestionId', params: { suggestionId: suggestion.id } });
      }}
      onClose={onClose}
    >
      <Picker
        id={`${prefix}departmentId`}
        label={words.where}
        source={departments(code)}
        chosen={unit}
        error={form.formState.errors.departmentId?.message}
        onChange={(chosen) => {
          setUnit(chosen);
          form.setValue('departmentId', chosen?.id ?? '');
        }}
      />
      <WrittenField
        form={form}
        prefix={prefix}
        name="idea"
        label={words.how}
        hint={words.howHint}
        max={4000}
        rows={5}
      />
    </SubmitDialog>
  );
}
