import { Heading, Tag } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { PageHeading } from '@/components/PageHeading';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { rulesQuery, stale, subjects, type RetentionRule } from './queries';
import { RuleDialog } from './RuleDialog';
import { RunTools } from './RunTools';
import { Runs } from './Runs';

/** What is kept how long, by whose decision, and what the rules have done. */
export function RetentionPage() {
  const text = useText().retention;
  const language = useLanguage();
  const id = useId();
  const { _links } = useMyself();
  const rules = useSuspenseQuery(rulesQuery(useMunicipalityCode())).data;
  const [open, setOpen] = useState<{ add?: true; change?: RetentionRule; remove?: RetentionRule }>({});
  const close = () => setOpen({});
  const free = subjects.filter((subject) => !rules.some((rule) => rule.subject === subject));
  const add = free.length > 0 ? linkTo(_links, 'POST retention-rules') : undefined;
  const follow = rules.length > 0 ? linkTo(_links, 'POST retention-runs') : undefined;
  return (
    <>
      <PageHeading title={text.title} lead={text.lead}>
        {text.title}
      </PageHeading>
      <div className="stack-wide">
        <section className="stack" aria-labelledby={id}>
          <Heading level={2} data-size="xs" id={id}>
            {text.rules}
          </Heading>
          <TabTop
            lead={text.rulesLead}
            add={add && { label: text.add, onClick: () => setOpen({ add: true }) }}
          />
          {rules.length === 0 && <Empty heading={text.emptyTitle}>{text.empty}</Empty>}
          <EntryList label={text.rules} columns>
            {rules.map((rule) => (
              <EntryCard
                key={rule.id}
                title={text.subjects[rule.subject]}
                level={3}
                facts={
                  <>
                    <Tag data-size="sm" data-color={rule.active ? 'success' : 'neutral'}>
                      {rule.active ? text.isActive : text.isResting}
                    </Tag>
                    <span>{text.months(rule.afterMonths)}</span>
                  </>
                }
                onChange={rule._links.update && (() => setOpen({ change: rule }))}
                onRemove={rule._links.delete && (() => setOpen({ remove: rule }))}
              >
                <p className="written">
                  {text.what[rule.subject]}{' '}
                  {text.decision(rule.decisionReference, dayMonthAndYear(rule.decidedOn, language))}
                </p>
              </EntryCard>
            ))}
          </EntryList>
          {follow && <RunTools link={follow} />}
        </section>
        <Runs />
      </div>
      {open.add && add && <RuleDialog link={add} free={free} onClose={close} />}
      {open.change?._links.update && (
        <RuleDialog link={open.change._links.update} former={open.change} free={[]} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={text.subjects[open.remove.subject]}
          link={open.remove._links.delete}
          stale={stale}
          onClose={close}
        />
      )}
    </>
  );
}
