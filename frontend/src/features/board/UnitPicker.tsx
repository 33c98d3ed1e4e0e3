import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { departmentTreeQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { useMunicipalityCode, useMyself } from '@/transport/myself';

interface Props {
  chosen: string;
  /** In case the unit is closed, and so not among the open ones. */
  name: string;
  onChange: (unitId: string) => void;
}

/** Whose board is shown: first the units that this person belongs to or leads, then all. */
export function UnitPicker({ chosen, name, onChange }: Props) {
  const text = useText();
  const { department, roles } = useMyself();
  const tree = useQuery(departmentTreeQuery(useMunicipalityCode())).data ?? [];
  const own = new Set([department, ...roles.map((role) => role.department)].map((unit) => unit?.id));
  const mine = tree.filter(({ id }) => own.has(id));
  const known = tree.some(({ id }) => id === chosen);
  return (
    <Field>
      <Label>{text.all.unit}</Label>
      <Select value={chosen} onChange={({ target }) => onChange(target.value)}>
        {!known && <Select.Option value={chosen}>{name}</Select.Option>}
        <Select.Optgroup label={text.board.ownUnits}>
          {mine.map((unit) => (
            <Select.Option key={unit.id} value={unit.id}>
              {unit.name}
            </Select.Option>
          ))}
        </Select.Optgroup>
        <Select.Optgroup label={text.board.allUnits}>
          {tree
            .filter(({ id }) => !own.has(id))
            .map((unit) => (
              <Select.Option key={unit.id} value={unit.id}>
                {'\u2003'.repeat(Math.max(0, unit.path.length - 1)) + unit.name}
              </Select.Option>
            ))}
        </Select.Optgroup>
      </Select>
    </Field>
  );
}
