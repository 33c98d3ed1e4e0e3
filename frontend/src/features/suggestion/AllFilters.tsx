import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { Filter } from '@/components/Filter';
import { SearchWords } from '@/components/form/SearchWords';
import { UnitSelect } from '@/components/UnitSelect';
import { useText } from '@/i18n/language';
import styles from './Lists.module.css';
import { stateGroups, type AllSearch, type StateGroup } from './search';
import { SubmittedSelect } from './SubmittedSelect';

interface Props {
  search: AllSearch;
  onChange: (change: Partial<AllSearch>) => void;
}

/** What is looked for among all suggestions; the address holds it. */
export function AllFilters({ search, onChange }: Props) {
  const text = useText();
  const words = text.finding;
  const id = useId();
  const { unit, period, author, followed } = search;
  const [open, setOpen] = useState(Boolean(unit ?? period ?? author ?? followed));
  const groups = Object.keys(stateGroups) as StateGroup[];
  const whose = author ? 'author' : followed ? 'followed' : 'all';
  return (
    <div className={styles.search}>
      <SearchWords
        label={text.all.search}
        words={search.q ?? ''}
        onSearch={(q) => onChange({ q: q || undefined })}
      />
      <Filter
        label={text.all.state}
        value={search.state ?? 'any'}
        options={[
          { value: 'any' as const, label: text.all.anyState },
          ...groups.map((value) => ({ value, label: text.all.groups[value] })),
        ]}
        onChange={(value) => onChange({ state: value === 'any' ? undefined : value })}
      />
      <Button
        variant="tertiary"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? words.fewer : words.more}
      </Button>
      <div id={id} className={styles.selects} data-open={open}>
        <UnitSelect chosen={unit} onChange={(unit) => onChange({ unit })} />
        <SubmittedSelect period={period} onChange={(period) => onChange({ period })} />
        <Field>
          <Label>{words.whose}</Label>
          <Select
            value={whose}
            onChange={({ target: { value } }) =>
              onChange({
                author: value === 'author' ? 'me' : undefined,
                followed: value === 'followed' ? 'me' : undefined,
              })
            }
          >
            <Select.Option value="all">{words.everybodys}</Select.Option>
            <Select.Option value="author">{words.mine}</Select.Option>
            <Select.Option value="followed">{words.followed}</Select.Option>
          </Select>
        </Field>
        <Field>
          <Label>{text.waiting.sort}</Label>
          <Select
            value={search.sort ?? 'newest'}
            onChange={({ target }) => onChange({ sort: target.value === 'oldest' ? 'oldest' : undefined })}
          >
            <Select.Option value="newest">{text.waiting.newest}</Select.Option>
            <Select.Option value="oldest">{text.waiting.oldest}</Select.Option>
          </Select>
        </Field>
      </div>
    </div>
  );
}
