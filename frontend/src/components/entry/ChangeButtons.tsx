import { Button } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';

interface Props {
  /** Name of what is changed, for those who hear the buttons. */
  of: string;
  /** Absent for those who may not. */
  onChange?: () => void;
  onRemove?: () => void;
}

export function ChangeButtons({ of, onChange, onRemove }: Props) {
  const text = useText().common;
  return (
    <>
      {onChange && (
        <Button variant="tertiary" data-size="sm" aria-label={text.changeOf(of)} onClick={onChange}>
          {text.change}
        </Button>
      )}
      {onRemove && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={text.removeOf(of)}
          onClick={onRemove}
        >
          {text.remove}
        </Button>
      )}
    </>
  );
}
