import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { DepartmentDialogs, type Doing } from './DepartmentDialogs';
import { OrganisationTree } from './OrganisationTree';
import styles from './Organisation.module.css';
import { organisationQuery } from './queries';

const route = getRouteApi('/signed-in/administration/organisation');

/** The municipality's tree, and what can be done with each department. */
export function OrganisationPage() {
  const text = useText().organisation;
  const { _links } = useMyself();
  const { closed } = route.useSearch();
  const navigate = route.useNavigate();
  const all = useSuspenseQuery(organisationQuery(useMunicipalityCode())).data;
  const shown = closed ? all : all.filter(({ closedOn }) => !closedOn);
  const [doing, setDoing] = useState<Doing>();
  const add = linkTo(_links, 'POST departments');
  return (
    <>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <div className="stack">
        <div className={styles.tools}>
          {add && (
            <Button onClick={() => setDoing({ what: 'add' })}>
              <PlusIcon aria-hidden="true" />
              {text.tools.addTop}
            </Button>
          )}
          {linkTo(_links, 'POST department-imports') && (
            <ButtonLink to="/administration/organisation/import" variant="secondary">
              {text.tools.import}
            </ButtonLink>
          )}
          {_links['count-headcounts'] && (
            <ButtonLink to="/headcounts" variant="secondary">
              {text.tools.headcounts}
            </ButtonLink>
          )}
        </div>
        {all.length === 0 ? (
          <Empty heading={text.emptyTitle}>{text.empty}</Empty>
        ) : (
          <OrganisationTree
            departments={shown}
            closed={Boolean(closed)}
            onClosed={(show) =>
              void navigate({ search: { closed: show ? 'yes' : undefined }, replace: true })
            }
            mayAdd={Boolean(add)}
            onDo={setDoing}
          />
        )}
      </div>
      <DepartmentDialogs doing={doing} departments={all} add={add} onClose={() => setDoing(undefined)} />
    </>
  );
}
