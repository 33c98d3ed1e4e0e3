import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { Filter } from '@/components/Filter';
import { UnitSelect } from '@/components/UnitSelect';
import { useText } from '@/i18n/language';
import { stepNames, type WaitingSearch } from './search';
import styles from './Waiting.module.css';

interface Props {
  search: WaitingSearch;
  /** Whether suggestions of several units wait. */
  units: boolean;
}

export function WaitingFilters({ search: { show, step, unit, sort }, units }: Props) {
  const text = useText();
  const words = text.answering;
  const navigate = useNavigate();
  const filter = (change: Partial<WaitingSearch>) =>
    void navigate({ to: '/waiting', search: { show, step, unit, sort, ...change } });
  return (
    <div className={styles.filters}>
      <Filter
        label={text.waiting.filter}
        value={show ?? 'all'}
        options={[
          { value: 'all', label: text.waiting.everything },
          { value: 'late', label: text.waiting.onlyLate },
          { value: 'onTime', label: text.waiting.onTime },
        ]}
        onChange={(value) => filter({ show: value === 'all' ? undefined : value })}
      />
      <div className={styles.selects}>
        <Field>
          <Label>{words.step}</Label>
          <Select
            value={step ?? ''}
            onChange={({ target: { value } }) => filter({ step: stepNames.find((one) => one === value) })}
          >
            <Select.Option value="">{words.anyStep}</Select.Option>
            {stepNames.map((one) => (
              <Select.Option key={one} value={one}>
                {words.steps[one]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {units && <UnitSelect chosen={unit} onChange={(next) => filter({ unit: next })} />}
        <Field>
          <Label>{text.waiting.sort}</Label>
          <Select
            value={sort ?? 'due'}
            onChange={({ target: { value } }) =>
              filter({ sort: value === 'newest' || value === 'oldest' ? value : undefined })
            }
          >
            <Select.Option value="due">{text.waiting.byDue}</Select.Option>
            <Select.Option value="newest">{text.waiting.newest}</Select.Option>
            <Select.Option value="oldest">{text.waiting.oldest}</Select.Option>
          </Select>
        </Field>
      </div>
    </div>
  );
}
