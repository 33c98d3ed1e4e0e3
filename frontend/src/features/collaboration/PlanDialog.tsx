import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { SubmitDialog } from '@/components/form/SubmitDialog';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { stale, type ActionPlan } from './queries';
import { written } from './written';
import { WrittenField } from './WrittenField';

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
    <SubmitDialog
      words={{
        heading: former ? words.change : words.add,
        send: text.common.save,
        done: text.common.saved,
      }}
      link={link}
      form={form}
      prefix={prefix}
      body={written}
      stale={stale}
      onClose={onClose}
    >
      <WrittenField {...field} name="goal" label={words.goal} hint={words.goalHint} />
      <WrittenField {...field} name="strategy" label={words.strategy} />
      <WrittenField {...field} name="jointEfforts" label={words.jointEfforts} optional />
    </SubmitDialog>
  );
}
