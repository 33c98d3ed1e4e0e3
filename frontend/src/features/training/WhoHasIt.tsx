import { Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { RecordTable } from '@/components/chart/RecordTable';
import { Empty } from '@/components/Empty';
import { Pager } from '@/components/Pager';
import { UnitSelect } from '@/components/UnitSelect';
import { shortDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Coverage.module.css';
import { trainedQuery } from './queries';
import { trainingKinds, type TrainedSearch, type TrainingKind } from './search';

interface Props {
  search: TrainedSearch;
  onSearch: (search: TrainedSearch) => void;
}

/** Who has which training. */
export function WhoHasIt({ search, onSearch }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.training.trained;
  const { items, _meta, _links } = useSuspenseQuery(trainedQuery(useMunicipalityCode(), search)).data;
  // A changed filter begins from the first page again.
  const show = (change: TrainedSearch) =>
    onSearch({ ...search, page: undefined, cursor: undefined, ...change });
  return (
    <section className={`card ${styles.coverage}`} aria-labelledby="who">
      <Heading id="who" level={2} data-size="xs">
        {words.who}
      </Heading>
      <div className={`no-print ${styles.filters}`}>
        <Field>
          <Label>{words.kind}</Label>
          <Select
            value={search.kind ?? ''}
            onChange={({ target }) => show({ kind: (target.value || undefined) as TrainingKind | undefined })}
          >
            <Select.Option value="">{words.anyKind}</Select.Option>
            {trainingKinds.map((kind) => (
              <Select.Option key={kind} value={kind}>
                {text.training.kinds[kind]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <UnitSelect chosen={search.unit} onChange={(unit) => show({ unit })} />
      </div>
      <Paragraph className="subtle" role="status">
        {words.total(_meta.totalRecords)}
      </Paragraph>
      {items.length === 0 && (
        <Empty heading={words.noneTitle} icon={<PersonGroupIcon />}>
          {words.none}
        </Empty>
      )}
      {items.length > 0 && (
        <RecordTable
          caption={words.who}
          columns={[
            { label: words.person },
            { label: words.department },
            { label: words.kind, bare: true },
            { label: words.day },
          ]}
          rows={items.map(({ person, department, training, attendedOn }) => ({
            key: `${person.id} ${training.id} ${attendedOn}`,
            cells: [person.displayName, department?.name, training.title, shortDay(attendedOn, language)],
          }))}
        />
      )}
      <Pager meta={_meta} links={_links} />
    </section>
  );
}
