import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { FilterIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { Filter } from '@/components/Filter';
import { SearchWords } from '@/components/form/SearchWords';
import { useText } from '@/i18n/language';
import styles from './Board.module.css';
import { periods, type BoardSearch } from './search';
import { UnitPicker } from './UnitPicker';

interface Props {
  unit: { id: string; name: string };
  search: BoardSearch;
  onSearch: (change: Partial<BoardSearch>) => void;
  onUnit: (unitId: string) => void;
}

/** Whose board, and how much of it. */
export function Tools({ unit, search, onSearch, onUnit }: Props) {
  const text = useText();
  const words = text.board;
  const id = useId();
  const [more, setMore] = useState(Boolean(search.q || search.below || search.days));
  return (
    <div className={styles.tools}>
      <div className={styles.first}>
        <UnitPicker chosen={unit.id} name={unit.name} onChange={onUnit} />
        <Filter
          label={words.show}
          value={search.show ?? 'all'}
          options={[
            { value: 'all', label: words.everything },
            { value: 'mine', label: words.mine },
            { value: 'late', label: words.late },
          ]}
          onChange={(value) => onSearch({ show: value === 'all' ? undefined : value })}
        />
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-expanded={more}
          aria-controls={id}
          onClick={() => setMore(!more)}
        >
          <FilterIcon aria-hidden="true" />
          <span className={styles.moreWord}>{words.moreFilters}</span>
        </Button>
      </div>
      <div id={id} className={styles.more} hidden={!more}>
        <SearchWords
          label={words.search}
          words={search.q ?? ''}
          onSearch={(q) => onSearch({ q: q || undefined })}
        />
        <Field>
          <Label>{words.done}</Label>
          <Select
            value={search.days ?? 30}
            onChange={({ target }) => {
              const days = periods.find((one) => one === Number(target.value));
              onSearch({ days: days === 30 ? undefined : days });
            }}
          >
            {periods.map((days) => (
              <Select.Option key={days} value={days}>
                {words.doneWithin[days]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label>{words.below}</Label>
          <Select
            value={search.below ?? 'yes'}
            onChange={({ target }) => onSearch({ below: target.value === 'no' ? 'no' : undefined })}
          >
            <Select.Option value="yes">{words.withBelow}</Select.Option>
            <Select.Option value="no">{words.withoutBelow}</Select.Option>
          </Select>
        </Field>
      </div>
    </div>
  );
}
