import { Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { Filter } from '@/components/Filter';
import { SearchWords } from '@/components/form/SearchWords';
import { PageHeading } from '@/components/PageHeading';
import { Pager } from '@/components/Pager';
import { UnitSelect } from '@/components/UnitSelect';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Lists.module.css';
import { allQuery } from './queries';
import { stateGroups, type AllSearch, type StateGroup } from './search';
import { SuggestionRows } from './SuggestionRows';
import { WriteLink } from './WriteLink';

const route = getRouteApi('/signed-in/suggestions');

export function AllPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, _meta, _links } = useSuspenseQuery(allQuery(code, search)).data;
  // A changed filter begins from the first page again.
  const show = (change: Partial<AllSearch>) =>
    navigate({ search: { ...search, page: undefined, cursor: undefined, ...change } });
  const filtered = Boolean(search.q || search.state || search.unit);
  const groups = Object.keys(stateGroups) as StateGroup[];
  return (
    <>
      <PageHeading lead={text.all.lead}>{text.all.title}</PageHeading>
      <div className={styles.search}>
        <SearchWords
          label={text.all.search}
          words={search.q ?? ''}
          onSearch={(q) => show({ q: q || undefined })}
        />
        <UnitSelect chosen={search.unit} onChange={(unit) => show({ unit })} />
        <Field>
          <Label>{text.waiting.sort}</Label>
          <Select
            value={search.sort ?? 'newest'}
            onChange={({ target }) => show({ sort: target.value === 'oldest' ? 'oldest' : undefined })}
          >
            <Select.Option value="newest">{text.waiting.newest}</Select.Option>
            <Select.Option value="oldest">{text.waiting.oldest}</Select.Option>
          </Select>
        </Field>
        <div className={styles.states}>
          <Filter
            label={text.all.state}
            value={search.state ?? 'any'}
            options={[
              { value: 'any' as const, label: text.all.anyState },
              ...groups.map((value) => ({ value, label: text.all.groups[value] })),
            ]}
            onChange={(value) => show({ state: value === 'any' ? undefined : value })}
          />
        </div>
      </div>
      <div className="stack">
        <div className="row" style={{ justifyContent: 'space-between' }}>
          <Paragraph className="subtle" role="status">
            {text.list.total(_meta.totalRecords, _meta.totalIsExact)}
          </Paragraph>
          {filtered && (
            <Button variant="tertiary" data-size="sm" onClick={() => navigate({ search: {} })}>
              {text.all.clear}
            </Button>
          )}
        </div>
        {items.length === 0 && (
          <Empty
            heading={filtered ? text.all.noHitsTitle : text.all.emptyTitle}
            icon={filtered ? <MagnifyingGlassIcon /> : undefined}
            action={!filtered && <WriteLink />}
          >
            {filtered ? text.all.noHits : text.all.empty}
          </Empty>
        )}
        <SuggestionRows items={items} label={text.list.label} />
        <Pager meta={_meta} links={_links} />
      </div>
    </>
  );
}
