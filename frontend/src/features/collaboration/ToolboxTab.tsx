import { WrenchIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { Filter } from '@/components/Filter';
import { Pager } from '@/components/Pager';
import { networkQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { stale, toolboxQuery, type ToolboxEntry } from './queries';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { toolboxKinds, type ToolboxKind } from './search';
import { TabTop } from '@/components/entry/TabTop';
import { ToolboxCard } from './ToolboxCard';
import { ToolboxDialog } from './ToolboxDialog';

const route = getRouteApi('/signed-in/networks/$networkId/toolbox');

/** What the members use together, by kind. */
export function ToolboxTab() {
  const text = useText();
  const words = text.collaboration.toolbox;
  const { networkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const { items, _meta, _links } = useSuspenseQuery(toolboxQuery(networkId, search)).data;
  const [open, setOpen] = useState<{
    add?: true;
    change?: ToolboxEntry;
    remove?: ToolboxEntry;
    removeFile?: ToolboxEntry;
  }>({});
  const close = () => setOpen({});
  const add = network._links['add-to-toolbox'];
  const file = open.removeFile?.attachment;
  return (
    <div className="stack">
      <TabTop lead={words.lead} add={add && { label: words.add, onClick: () => setOpen({ add: true }) }} />
      <Filter<ToolboxKind | 'ALL'>
        label={words.filter}
        value={search.kind ?? 'ALL'}
        options={[
          { value: 'ALL', label: words.all },
          ...toolboxKinds.map((value) => ({ value, label: words.kinds[value] })),
        ]}
        onChange={(kind) => navigate({ search: { kind: kind === 'ALL' ? undefined : kind } })}
      />
      {items.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<WrenchIcon />}>
          {words.empty}
        </Empty>
      )}
      <EntryList label={words.heading} columns>
        {items.map((entry) => (
          <ToolboxCard
            key={entry.id}
            entry={entry}
            onChange={() => setOpen({ change: entry })}
            onRemove={() => setOpen({ remove: entry })}
            onRemoveFile={() => setOpen({ removeFile: entry })}
          />
        ))}
      </EntryList>
      <Pager meta={_meta} links={_links} />
      {open.add && add && <ToolboxDialog link={add} onClose={close} />}
      {open.change?._links.update && (
        <ToolboxDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          stale={stale}
          title={open.remove.title}
          link={open.remove._links.delete}
          onClose={close}
        />
      )}
      {file?._links.delete && (
        <RemoveDialog stale={stale} title={file.name} link={file._links.delete} onClose={close} />
      )}
    </div>
  );
}
