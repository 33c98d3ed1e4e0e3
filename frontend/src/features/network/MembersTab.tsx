import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { Empty } from '@/components/Empty';
import { membersQuery, networkQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { MemberDialog } from './MemberDialog';
import styles from './Network.module.css';
import type { Member } from './queries';
import { RemoveMember } from './RemoveMember';

const route = getRouteApi('/signed-in/networks/$networkId/members');

interface Open {
  add?: boolean;
  change?: Member;
  remove?: Member;
}

/** Who is a member, and from when to when. */
export function MembersTab() {
  const text = useText();
  const language = useLanguage();
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const members = useSuspenseQuery(membersQuery(networkId)).data;
  const [open, setOpen] = useState<Open>({});
  const close = () => setOpen({});
  const takeIn = network._links['take-in-member'];
  const any = members.some(({ _links }) => _links.update || _links.delete);
  return (
    <div className="stack">
      <div className={styles.tools}>
        <Paragraph className="subtle">{text.network.membersLead}</Paragraph>
        {takeIn && (
          <Button onClick={() => setOpen({ add: true })}>
            <PlusIcon aria-hidden="true" />
            {text.network.takeIn}
          </Button>
        )}
      </div>
      {members.length === 0 && <Empty heading={text.readiness.noMembers} />}
      {members.length > 0 && (
        <RecordTable
          caption={text.network.tabs.members}
          size="md"
          className={styles.table}
          columns={[
            { label: text.comparison.municipality },
            { label: text.network.joinedOn },
            { label: text.network.leftOn },
            ...(any ? [{ label: text.network.change, buttons: true }] : []),
          ]}
          rows={members.map((member) => ({
            key: member.id,
            cells: [
              member.municipality.name,
              dayMonthAndYear(member.joinedOn, language),
              member.leftOn && dayMonthAndYear(member.leftOn, language),
              ...(any ? [<MemberButtons member={member} onOpen={setOpen} />] : []),
            ],
          }))}
        />
      )}
      {open.add && takeIn && <MemberDialog link={takeIn} onClose={close} />}
      {open.change?._links.update && (
        <MemberDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
      {open.remove?._links.delete && (
        <RemoveMember member={open.remove} link={open.remove._links.delete} onClose={close} />
      )}
    </div>
  );
}

function MemberButtons({ member, onOpen }: { member: Member; onOpen: (open: Open) => void }) {
  const text = useText();
  const { municipality, _links } = member;
  return (
    <div className={styles.buttons}>
      {_links.update && (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={text.network.changeOf(municipality.name)}
          onClick={() => onOpen({ change: member })}
        >
          {text.network.days}
        </Button>
      )}
      {_links.delete && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={text.network.removeOf(municipality.name)}
          onClick={() => onOpen({ remove: member })}
        >
          {text.common.remove}
        </Button>
      )}
    </div>
  );
}
