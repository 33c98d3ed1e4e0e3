import { Button, Heading } from '@digdir/designsystemet-react';
import { PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Empty } from '@/components/Empty';
import { EntryList } from '@/components/entry/EntryList';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { AssignmentCard } from './AssignmentCard';
import { AssignmentDialog } from './AssignmentDialog';
import { OwnParts } from './OwnParts';
import { assignmentsQuery, ownPartsQuery, type Assignment } from './queries';

const route = getRouteApi('/signed-in/learning/assignments');

/** What managers are asked to do: one's own first, then how far everybody is. */
export function AssignmentsPage() {
  const text = useText().assignment;
  const id = useId();
  const code = useMunicipalityCode();
  const own = useSuspenseQuery(ownPartsQuery(code)).data;
  const { items, _meta, _links } = useSuspenseQuery(assignmentsQuery(code, route.useSearch())).data;
  const give = useMyself()._links['give-assignment'];
  const [open, setOpen] = useState<{ give?: true; change?: Assignment }>({});
  const close = () => setOpen({});
  return (
    <>
      <PageHeading
        lead={text.lead}
        beside={
          give && (
            <Button className="no-print" onClick={() => setOpen({ give: true })}>
              <PlusIcon aria-hidden="true" />
              {text.giving.add}
            </Button>
          )
        }
      >
        {text.title}
      </PageHeading>
      <div className="stack-wide">
        {own.length > 0 && <OwnParts parts={own} />}
        {items.length === 0 && (
          <Empty heading={text.emptyTitle} icon={<TasklistIcon />}>
            {text.empty}
          </Empty>
        )}
        {items.length > 0 && (
          <section className="stack" aria-labelledby={id}>
            <Heading level={2} data-size="xs" id={id}>
              {text.all}
            </Heading>
            <EntryList label={text.all} columns>
              {items.map((assignment) => (
                <AssignmentCard
                  key={assignment.id}
                  assignment={assignment}
                  onChange={assignment._links.update && (() => setOpen({ change: assignment }))}
                />
              ))}
            </EntryList>
            <Pager meta={_meta} links={_links} />
          </section>
        )}
      </div>
      {open.give && give && <AssignmentDialog link={give} onClose={close} />}
      {open.change?._links.update && (
        <AssignmentDialog link={open.change._links.update} former={open.change} onClose={close} />
      )}
    </>
  );
}
