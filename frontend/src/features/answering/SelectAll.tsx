import { Button, Checkbox } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { announce } from '@/components/announce';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { isAnswerable } from './fitting';
import { readAllWaiting, type Summary } from './queries';
import type { WaitingSearch } from './search';
import { choose, most, useSelection } from './selection';
import styles from './Waiting.module.css';

interface Props {
  /** Those on this page that can be chosen. */
  shown: Summary[];
  /** Whether the list has other pages. */
  more: boolean;
  search: WaitingSearch;
}

export function SelectAll({ shown, more, search }: Props) {
  const text = useText();
  const { select } = text.answering;
  const code = useMunicipalityCode();
  const selection = useSelection();
  const chosen = shown.filter(({ id }) => selection.has(id)).length;
  const all = chosen === shown.length;
  // How many are chosen is said by the bar.
  const take = (items: Summary[], wanted: boolean) => {
    if (choose(items, wanted) > 0) announce(select.full(most));
  };
  const everyOne = useMutation({
    mutationFn: () => readAllWaiting(code, search, new AbortController().signal),
    onSuccess: (items) => take(items.filter(isAnswerable), true),
    onError: (error) => announce(problemText(error, text)),
  });
  return (
    <div className={styles.selectAll}>
      <Checkbox
        label={select.shown}
        checked={all}
        // Some of them: the browser draws neither a tick nor an empty box.
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && !all;
        }}
        onChange={(event) => take(shown, event.target.checked)}
      />
      {all && more && selection.size < most && !everyOne.isSuccess && (
        <Button
          variant="tertiary"
          data-size="sm"
          loading={everyOne.isPending}
          onClick={() => everyOne.mutate()}
        >
          {select.all}
        </Button>
      )}
    </div>
  );
}
