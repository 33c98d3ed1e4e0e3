import { TabletIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { TabTop } from '@/components/entry/TabTop';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { AddDialog } from './AddDialog';
import { CodeDialog } from './CodeDialog';
import { KioskTable } from './KioskTable';
import { kiosksQuery, type Kiosk } from './queries';
import { RemoveKioskDialog } from './RemoveKioskDialog';
import { RenewDialog } from './RenewDialog';

const route = getRouteApi('/signed-in/administration/kiosks');

/** The shared devices at the boards of the units that this person answers for. */
export function KiosksPage() {
  const words = useText().kiosk.list;
  const { items, _meta, _links } = useSuspenseQuery(
    kiosksQuery(useMunicipalityCode(), route.useSearch()),
  ).data;
  const add = linkTo(useMyself()._links, 'POST kiosks');
  const [open, setOpen] = useState<{ add?: true; renew?: Kiosk; remove?: Kiosk }>({});
  const [coded, setCoded] = useState<Kiosk>();
  const close = () => setOpen({});
  const renew = open.renew && linkTo(open.renew._links, 'POST pairing-codes');
  const remove = open.remove && linkTo(open.remove._links, 'DELETE self');
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <div className="stack">
        <TabTop lead={words.lead} add={add && { label: words.add, onClick: () => setOpen({ add: true }) }} />
        {items.length === 0 ? (
          <Empty heading={words.emptyTitle} icon={<TabletIcon />}>
            {words.empty}
          </Empty>
        ) : (
          <KioskTable
            kiosks={items}
            onRenew={(kiosk) => setOpen({ renew: kiosk })}
            onRemove={(kiosk) => setOpen({ remove: kiosk })}
          />
        )}
        <Pager meta={_meta} links={_links} />
      </div>
      {open.add && add && <AddDialog link={add} onAdded={setCoded} onClose={close} />}
      {open.renew && renew && (
        <RenewDialog kiosk={open.renew} link={renew} onRenewed={setCoded} onClose={close} />
      )}
      {open.remove && remove && <RemoveKioskDialog kiosk={open.remove} link={remove} onClose={close} />}
      {coded && <CodeDialog kiosk={coded} onClose={() => setCoded(undefined)} />}
    </>
  );
}
