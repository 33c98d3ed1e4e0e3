import { Heading } from '@digdir/designsystemet-react';
import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Empty } from '@/components/Empty';
import { RemoveDialog } from '@/components/entry/RemoveDialog';
import { TabTop } from '@/components/entry/TabTop';
import { useNameOf } from '@/components/useNameOf';
import { plainDate } from '@/i18n/dates';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { MemberDialog } from './MemberDialog';
import { MemberTable, type Open } from './MemberTable';
import { membersQuery, stale } from './queries';

/** Who represents what, from when to when; those who have left apart. */
export function MembersPage() {
  const nameOf = useNameOf();
  const text = useText();
  const words = text.leanGroup.members;
  const id = useId();
  const members = useSuspenseQuery(membersQuery(useMunicipalityCode())).data;
  const takeIn = useMyself()._links['take-in-member'];
  const [open, setOpen] = useState<Open & { add?: true }>({});
  const close = () => setOpen({});
  const today = plainDate(new Date());
  const former = members.filter(({ leftOn }) => leftOn !== undefined && leftOn < today);
  const present = members.filter((member) => !former.includes(member));
  return (
    <div className="stack-wide">
      <div className="stack">
        <TabTop
          lead={words.lead}
          add={takeIn && { label: words.add, onClick: () => setOpen({ add: true }) }}
        />
        {present.length === 0 && (
          <Empty heading={words.emptyTitle} icon={<PersonGroupIcon />}>
            {words.empty}
          </Empty>
        )}
        {present.length > 0 && <MemberTable caption={words.heading} members={present} onOpen={setOpen} />}
      </div>
      {former.length > 0 && (
        <section className="stack" aria-labelledby={id}>
          <Heading level={2} data-size="xs" id={id}>
            {words.former}
          </Heading>
          <MemberTable caption={words.former} members={former} onOpen={setOpen} />
        </section>
      )}
      {open.add && takeIn && <MemberDialog link={takeIn} onClose={close} />}
      {open.change?._links.update && (
        <MemberDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveDialog
          title={words.of(nameOf(open.remove.person), open.remove.department.name)}
          link={open.remove._links.delete}
          stale={stale}
          onClose={close}
        />
      )}
    </div>
  );
}
