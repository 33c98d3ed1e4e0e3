import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { EntryDialog } from '@/components/entry/EntryDialog';
import { stale, type ActionPlan } from './queries';
import { written } from '@/components/entry/written';
import { WrittenField } from '@/components/entry/WrittenField';

interface Props {
  link: Link;
  former?: ActionPlan;
  onClose: () => void;
}

export function PlanDialog({ link, former, onClose }: Props) {
  const text = useText();
  const words = text.collaboration.actionPlans;
  const prefix = `${useId()}-`;
  const form = useForm({
    defaultValues: {
      goal: former?.goal ?? '',
      strategy: former?.strategy ?? '',
      jointEfforts: former?.jointEfforts ?? '',
    },
    shouldFocusError: false,
  });
  const field = { form, prefix, max: 4000, rows: 3 };
  return (
    <EntryDialog {...{ words, former, link, stale, form, prefix, onClose }} body={written}>
      <WrittenField {...field} name="goal" label={words.goal} hint={words.goalHint} />
      <WrittenField {...field} name="strategy" label={words.strategy} />
      <WrittenField {...field} name="jointEfforts" label={words.jointEfforts} optional />
    </EntryDialog>
  );
}
