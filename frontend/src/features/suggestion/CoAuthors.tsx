import { PickMany } from '@/components/form/PickMany';
import { persons, type Choosable } from '@/components/form/sources';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';

interface Props {
  id: string;
  chosen: Choosable[];
  onChange: (chosen: Choosable[]) => void;
}

/** Colleagues who had the idea together. */
export function CoAuthors({ id, chosen, onChange }: Props) {
  const text = useText();
  return (
    <PickMany
      {...{ id, chosen, onChange }}
      label={text.write.coAuthors}
      description={text.write.coAuthorsHint}
      source={persons(useMunicipalityCode())}
      removeOf={text.write.removePerson}
    />
  );
}
