import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { presentPeriod, yearOf } from '@/components/period';
import { definitionsQuery } from '@/components/queries';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';

interface Props {
  link: Link;
  onClose: () => void;
}

/** From a year on, the network counts by another version. Years that are published keep theirs. */
export function AdoptDialog({ link, onClose }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const definitions = useQuery(definitionsQuery());
  const next = yearOf(presentPeriod('YEAR', useNow())) + 1;
  const form = useForm({
    defaultValues: { definitionVersion: '', validFrom: String(next) },
    shouldFocusError: false,
  });
  return (
    <SubmitDialog
      words={{
        heading: text.network.adopt,
        lead: text.network.adoptLead,
        send: text.common.save,
        done: text.network.adoptedNow,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ definitionVersion, validFrom }) => ({
        definitionVersion: Number(definitionVersion || definitions.data?.[0]?.version),
        validFrom: `${validFrom}-01-01`,
      })}
      stale={[['network']]}
      onClose={onClose}
    >
      <Field>
        <Label>{text.network.definition}</Label>
        <Select id={`${prefix}definitionVersion`} {...form.register('definitionVersion')}>
          {definitions.data?.map(({ version }) => (
            <Select.Option key={version} value={version}>
              {text.basis.version(version)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{text.network.fromYear}</Label>
        <Select id={`${prefix}validFrom`} {...form.register('validFrom')}>
          {[next + 1, next, next - 1, next - 2].map((year) => (
            <Select.Option key={year} value={year}>
              {year}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </SubmitDialog>
  );
}
