import { TasklistIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { networkQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { Passage } from '@/components/entry/Passage';
import { PlanDialog } from './PlanDialog';
import { plansQuery, type ActionPlan } from './queries';
import { TabTop } from '@/components/entry/TabTop';

const route = getRouteApi('/signed-in/networks/$networkId/action-plans');

/** What each member has set out to do. A member has one plan, so that who has written theirs changes it. */
export function ActionPlansTab() {
  const text = useText();
  const language = useLanguage();
  const words = text.collaboration.actionPlans;
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const plans = useSuspenseQuery(plansQuery(networkId)).data;
  const [open, setOpen] = useState<{ add?: true; change?: ActionPlan }>({});
  const close = () => setOpen({});
  const ours = plans.some(({ _links }) => _links.update);
  const write = ours ? undefined : network._links['write-action-plan'];
  return (
    <div className="stack">
      <TabTop lead={words.lead} add={write && { label: words.add, onClick: () => setOpen({ add: true }) }} />
      {plans.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<TasklistIcon />}>
          {words.empty}
        </Empty>
      )}
      <EntryList label={words.heading} columns>
        {plans.map((plan) => (
          <EntryCard
            key={plan.id}
            title={plan.municipality.name}
            facts={
              <time dateTime={plan.changedAt}>
                {words.changedOn(dayMonthAndYear(plan.changedAt, language))}
              </time>
            }
            onChange={plan._links.update && (() => setOpen({ change: plan }))}
          >
            <Passage heading={words.goal}>{plan.goal}</Passage>
            <Passage heading={words.strategy}>{plan.strategy}</Passage>
            <Passage heading={words.jointEfforts}>{plan.jointEfforts}</Passage>
          </EntryCard>
        ))}
      </EntryList>
      {open.add && write && <PlanDialog link={write} onClose={close} />}
      {open.change?._links.update && (
        <PlanDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
    </div>
  );
}
