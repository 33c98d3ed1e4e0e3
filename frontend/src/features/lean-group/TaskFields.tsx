import { Button, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Picker } from '@/components/form/Picker';
import { persons, type Choosable } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { newKey } from '@/transport/submission';
import styles from './Meetings.module.css';

export interface Draft {
  /** Tells the drafts apart while they are written. */
  key: string;
  what: string;
  person?: Choosable;
  dueOn: string;
  done: boolean;
}

interface Props {
  id: string;
  drafts: Draft[];
  onChange: (drafts: Draft[]) => void;
  error?: string;
}

/** Who does what until when: as many as the meeting gives rise to. */
export function TaskFields({ id, drafts, onChange, error }: Props) {
  const { leanGroup, common } = useText();
  const words = leanGroup.meetings;
  const source = persons(useMunicipalityCode());
  const put = (place: number, change: Partial<Draft>) =>
    onChange(drafts.map((draft, at) => (at === place ? { ...draft, ...change } : draft)));
  const add = () => onChange([...drafts, { key: newKey(), what: '', dueOn: '', done: false }]);
  return (
    <Fieldset id={id} tabIndex={-1} className={styles.drafts}>
      <Fieldset.Legend>{words.tasks}</Fieldset.Legend>
      {drafts.map((draft, place) => (
        <Fieldset key={draft.key} className={styles.draft}>
          <Fieldset.Legend>{words.task(place + 1)}</Fieldset.Legend>
          <Textfield
            label={words.what}
            maxLength={500}
            value={draft.what}
            error={error && !draft.what.trim() ? words.taskWithoutWords : undefined}
            onChange={({ target }) => put(place, { what: target.value })}
          />
          <Picker
            id={`${id}-${draft.key}`}
            label={common.fieldOptional(words.person)}
            source={source}
            chosen={draft.person}
            onChange={(person) => put(place, { person })}
          />
          <Textfield
            label={common.fieldOptional(words.dueOn)}
            type="date"
            value={draft.dueOn}
            onChange={({ target }) => put(place, { dueOn: target.value })}
          />
          <div>
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={words.removeTask(place + 1)}
              onClick={() => onChange(drafts.filter((other) => other !== draft))}
            >
              {common.remove}
            </Button>
          </div>
        </Fieldset>
      ))}
      {error && <ValidationMessage>{error}</ValidationMessage>}
      <div>
        <Button variant="secondary" data-size="sm" onClick={add}>
          <PlusIcon aria-hidden="true" />
          {words.addTask}
        </Button>
      </div>
    </Fieldset>
  );
}
