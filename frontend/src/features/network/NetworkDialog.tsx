import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { components } from '@/client/schema';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { definitionsQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';

type Network = components['schemas']['Network'];

interface Props {
  link: Link;
  /** The one to describe anew; without it a new one is begun. */
  former?: Network;
  onDone?: (network: Network) => void | Promise<void>;
  onClose: () => void;
}

export function NetworkDialog({ link, former, onDone, onClose }: Props) {
  const text = useText();
  const prefix = `${useId()}-`;
  const definitions = useQuery({ ...definitionsQuery(), enabled: !former });
  const form = useForm({
    defaultValues: {
      name: former?.name ?? '',
      purpose: former?.purpose ?? '',
      startsOn: former?.startsOn ?? '',
      endsOn: former?.endsOn ?? '',
      definitionVersion: '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const needed = (value: string) => Boolean(value.trim()) || text.errors.required;
  return (
    <SubmitDialog
      words={{
        heading: former ? text.network.describe : text.network.begin,
        send: text.common.save,
        done: former ? text.common.saved : text.network.begun,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={({ name, purpose, startsOn, endsOn, definitionVersion }) => ({
        name: name.trim(),
        purpose: purpose.trim(),
        startsOn,
        endsOn: endsOn || undefined,
        ...(former
          ? {}
          : { definitionVersion: Number(definitionVersion || definitions.data?.[0]?.version || 1) }),
      })}
      stale={[['network']]}
      onDone={(answer) => onDone?.(answer as Network)}
      onClose={onClose}
    >
      <Textfield
        id={`${prefix}name`}
        label={text.network.name}
        maxLength={120}
        error={errors.name?.message}
        {...form.register('name', { validate: needed })}
      />
      <Textfield
        id={`${prefix}purpose`}
        label={text.network.purpose}
        multiline
        rows={3}
        maxLength={2000}
        error={errors.purpose?.message}
        {...form.register('purpose', { validate: needed })}
      />
      <Textfield
        id={`${prefix}startsOn`}
        label={text.network.startsOn}
        type="date"
        error={errors.startsOn?.message}
        {...form.register('startsOn', { validate: needed })}
      />
      <Textfield
        id={`${prefix}endsOn`}
        label={text.common.fieldOptional(text.network.endsOn)}
        type="date"
        error={errors.endsOn?.message}
        {...form.register('endsOn')}
      />
      {!former && (
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
      )}
    </SubmitDialog>
  );
}
