import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { Choice } from '@/components/form/Choice';
import { membersQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMyself } from '@/transport/myself';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { MunicipalitySelect } from './MunicipalitySelect';
import { stale, type Visit } from './queries';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';

interface Props {
  networkId: string;
  link: Link;
  former?: Visit;
  onClose: () => void;
}

export function VisitDialog({ networkId, link, former, onClose }: Props) {
  const text = useText();
  const words = text.collaboration.visits;
  const prefix = `${useId()}-`;
  const own = useMyself().municipality?.code;
  const members = useSuspenseQuery(membersQuery(networkId)).data;
  // Who has been a member more than once stands there once.
  const municipalities = [
    ...new Map(members.map(({ municipality }) => [municipality.code, municipality])).values(),
  ];
  const form = useForm({
    defaultValues: {
      kind: former?.kind ?? '',
      visitedOn: former?.visitedOn ?? '',
      visitorCode: former?.visitor.code ?? own ?? '',
      hostCode: former?.host.code ?? '',
      learnt: former?.learnt ?? '',
    },
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const field = { form, prefix };
  return (
    <EntryDialog {...{ words, former, link, stale, form, prefix, onClose }} body={written}>
      <Choice
        id={`${prefix}kind`}
        legend={words.kind}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        error={errors.kind?.message}
        register={form.register('kind', { required: text.errors.choose })}
      />
      <WrittenField {...field} name="visitedOn" label={words.visitedOn} type="date" />
      <MunicipalitySelect
        id={`${prefix}visitorCode`}
        label={words.visitor}
        options={municipalities}
        error={errors.visitorCode?.message}
        register={form.register('visitorCode', { required: text.errors.choose })}
      />
      <MunicipalitySelect
        id={`${prefix}hostCode`}
        label={words.host}
        options={municipalities}
        error={errors.hostCode?.message}
        register={form.register('hostCode', { required: text.errors.choose })}
      />
      <WrittenField
        {...field}
        name="learnt"
        label={words.learnt}
        hint={words.learntHint}
        max={10000}
        rows={4}
        optional
      />
    </EntryDialog>
  );
}
