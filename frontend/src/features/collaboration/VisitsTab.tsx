import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { HandshakeIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { Pager } from '@/components/Pager';
import { networkQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { stale, visitsQuery, type Visit } from './queries';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { VisitDialog } from './VisitDialog';

const route = getRouteApi('/signed-in/networks/$networkId/visits');

/** Who has visited whom, and what was learnt. */
export function VisitsTab() {
  const text = useText();
  const language = useLanguage();
  const words = text.collaboration.visits;
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const { items, _meta, _links } = useSuspenseQuery(visitsQuery(networkId, route.useSearch())).data;
  const [open, setOpen] = useState<{ add?: true; change?: Visit; remove?: Visit }>({});
  const close = () => setOpen({});
  const enter = network._links['enter-visit'];
  const titleOf = ({ visitor, host }: Visit) => words.toWhom(visitor.name, host.name);
  return (
    <div className="stack">
      <TabTop lead={words.lead} add={enter && { label: words.add, onClick: () => setOpen({ add: true }) }} />
      {items.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<HandshakeIcon />}>
          {words.empty}
        </Empty>
      )}
      <EntryList label={words.heading}>
        {items.map((visit) => (
          <EntryCard
            key={visit.id}
            title={titleOf(visit)}
            facts={
              <>
                <Tag data-size="sm">{words.kinds[visit.kind]}</Tag>
                <time dateTime={visit.visitedOn}>{dayMonthAndYear(visit.visitedOn, language)}</time>
              </>
            }
            onChange={visit._links.update && (() => setOpen({ change: visit }))}
            onRemove={visit._links.delete && (() => setOpen({ remove: visit }))}
          >
            {visit.learnt ? (
              <p className="written">{visit.learnt}</p>
            ) : (
              <Paragraph className="subtle">{words.nothingLearnt}</Paragraph>
            )}
          </EntryCard>
        ))}
      </EntryList>
      <Pager meta={_meta} links={_links} />
      {open.add && enter && <VisitDialog {...{ networkId }} link={enter} onClose={close} />}
      {open.change?._links.update && (
        <VisitDialog
          {...{ networkId }}
          link={open.change._links.update}
          former={open.change}
          onClose={close}
        />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          stale={stale}
          title={titleOf(open.remove)}
          link={open.remove._links.delete}
          onClose={close}
        />
      )}
    </div>
  );
}
