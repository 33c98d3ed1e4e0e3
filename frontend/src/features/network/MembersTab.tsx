import { Button, Paragraph, Table } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { TableBox } from '@/components/chart/TableBox';
import { Empty } from '@/components/Empty';
import { membersQuery, networkQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { MemberDialog } from './MemberDialog';
import styles from './Network.module.css';
import type { Member } from './queries';
import { RemoveMember } from './RemoveMember';

const route = getRouteApi('/signed-in/networks/$networkId/members');

/** Who is a member, and from when to when. */
export function MembersTab() {
  const text = useText();
  const language = useLanguage();
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const members = useSuspenseQuery(membersQuery(networkId)).data;
  const [open, setOpen] = useState<{ change?: Member; remove?: Member; add?: boolean }>({});
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
        <TableBox label={text.network.tabs.members}>
          <Table className={styles.table}>
            <caption className="visually-hidden">{text.network.tabs.members}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{text.comparison.municipality}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{text.network.joinedOn}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{text.network.leftOn}</Table.HeaderCell>
                {any && <Table.HeaderCell scope="col">{text.network.change}</Table.HeaderCell>}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {members.map((member) => (
                <Table.Row key={member.id}>
                  <Table.HeaderCell scope="row">{member.municipality.name}</Table.HeaderCell>
                  <Table.Cell>{dayMonthAndYear(member.joinedOn, language)}</Table.Cell>
                  <Table.Cell>{member.leftOn ? dayMonthAndYear(member.leftOn, language) : '–'}</Table.Cell>
                  {any && (
                    <Table.Cell>
                      <div className="row">
                        {member._links.update && (
                          <Button
                            variant="tertiary"
                            data-size="sm"
                            aria-label={text.network.changeOf(member.municipality.name)}
                            onClick={() => setOpen({ change: member })}
                          >
                            {text.network.days}
                          </Button>
                        )}
                        {member._links.delete && (
                          <Button
                            variant="tertiary"
                            data-size="sm"
                            data-color="danger"
                            aria-label={text.network.removeOf(member.municipality.name)}
                            onClick={() => setOpen({ remove: member })}
                          >
                            {text.common.remove}
                          </Button>
                        )}
                      </div>
                    </Table.Cell>
                  )}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </TableBox>
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
