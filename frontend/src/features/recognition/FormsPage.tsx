import { Tag } from '@digdir/designsystemet-react';
import { HeartIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryCard } from '@/components/entry/EntryCard';
import { EntryList } from '@/components/entry/EntryList';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { formsQuery, stale, type RecognitionForm } from './queries';
import { WayDialog } from './WayDialog';

/** How the municipality celebrates. */
export function FormsPage() {
  const text = useText().recognition;
  const words = text.forms;
  const forms = useSuspenseQuery(formsQuery(useMunicipalityCode())).data;
  const add = useMyself()._links['add-recognition-form'];
  const [open, setOpen] = useState<{ add?: true; change?: RecognitionForm; remove?: RecognitionForm }>({});
  const close = () => setOpen({});
  return (
    <div className="stack">
      <TabTop lead={words.lead} add={add && { label: words.add, onClick: () => setOpen({ add: true }) }} />
      {forms.length === 0 && (
        <Empty heading={words.emptyTitle} icon={<HeartIcon />}>
          {words.empty}
        </Empty>
      )}
      <EntryList label={words.heading} columns>
        {forms.map((form) => (
          <EntryCard
            key={form.id}
            title={form.name}
            facts={<Tag data-size="sm">{text.kinds[form.kind]}</Tag>}
            onChange={form._links.update && (() => setOpen({ change: form }))}
            onRemove={form._links.delete && (() => setOpen({ remove: form }))}
          >
            {form.description && <p className="written">{form.description}</p>}
          </EntryCard>
        ))}
      </EntryList>
      {open.add && add && <WayDialog link={add} onClose={close} />}
      {open.change?._links.update && (
        <WayDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={open.remove.name}
          link={open.remove._links.delete}
          stale={stale}
          onClose={close}
        />
      )}
    </div>
  );
}
