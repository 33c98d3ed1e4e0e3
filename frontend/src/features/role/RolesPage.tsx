import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { TabTop } from '@/components/entry/TabTop';
import { Empty } from '@/components/Empty';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { UnitSelect } from '@/components/UnitSelect';
import { useNameOf } from '@/components/useNameOf';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { GiveDialog } from './GiveDialog';
import { rolesQuery, type RoleAssignment } from './queries';
import styles from './Roles.module.css';
import { RoleTable } from './RoleTable';
import { roles, type RolesSearch } from './search';
import { TakeBackDialog } from './TakeBackDialog';

const route = getRouteApi('/signed-in/administration/roles');

/** Who has which role where. */
export function RolesPage() {
  const { roleAssignment: text, roles: names } = useText();
  const nameOf = useNameOf();
  const id = useId();
  const code = useMunicipalityCode();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(rolesQuery(code, search)).data;
  const give = linkTo(useMyself()._links, 'POST role-assignments');
  const [chosen, setChosen] = useState<Choosable>();
  const [open, setOpen] = useState<{ give?: true; takeBack?: RoleAssignment }>({});
  const close = () => setOpen({});
  const filter = (changed: RolesSearch) =>
    void navigate({ search: { ...search, page: undefined, cursor: undefined, ...changed } });
  const takeBack = open.takeBack && linkTo(open.takeBack._links, 'DELETE self');
  // The address may have been opened with a person in it, whose name the list knows.
  const known = items.find(({ person }) => person.id === search.person)?.person;
  const person = search.person
    ? chosen?.id === search.person
      ? chosen
      : { id: search.person, name: nameOf(known) }
    : undefined;
  return (
    <>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      <div className="stack">
        <TabTop
          lead={text.signInHint}
          add={give && { label: text.give, onClick: () => setOpen({ give: true }) }}
        />
        <div className={styles.filters}>
          <Picker
            id={`${id}-person`}
            label={text.person}
            source={persons(code)}
            chosen={person}
            onChange={(next) => {
              setChosen(next);
              filter({ person: next?.id });
            }}
          />
          <UnitSelect chosen={search.unit} onChange={(unit) => filter({ unit })} />
          <Field>
            <Label>{text.role}</Label>
            <Select
              value={search.role ?? ''}
              onChange={({ target }) => filter({ role: roles.find((role) => role === target.value) })}
            >
              <Select.Option value="">{text.anyRole}</Select.Option>
              {roles.map((role) => (
                <Select.Option key={role} value={role}>
                  {names[role]}
                </Select.Option>
              ))}
            </Select>
          </Field>
        </div>
        {items.length === 0 ? (
          <Empty heading={text.emptyTitle}>{text.empty}</Empty>
        ) : (
          <RoleTable assignments={items} onTakeBack={(assignment) => setOpen({ takeBack: assignment })} />
        )}
        <Pager meta={_meta} links={_links} />
      </div>
      {open.give && give && <GiveDialog link={give} onClose={close} />}
      {open.takeBack && takeBack && (
        <TakeBackDialog assignment={open.takeBack} link={takeBack} onClose={close} />
      )}
    </>
  );
}
