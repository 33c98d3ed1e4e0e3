import { Button } from '@digdir/designsystemet-react';
import { DialogButtons, FormDialog } from '@/components/FormDialog';
import { useText } from '@/i18n/language';

export function RemoveUnsent({ onRemove, onClose }: { onRemove: () => void; onClose: () => void }) {
  const text = useText();
  return (
    <FormDialog heading={text.outbox.removeTitle} lead={text.outbox.removeText} onClose={onClose}>
      <DialogButtons>
        <Button data-color="danger" onClick={onRemove}>
          {text.common.remove}
        </Button>
        <Button variant="tertiary" data-color="neutral" onClick={onClose}>
          {text.common.cancel}
        </Button>
      </DialogButtons>
    </FormDialog>
  );
}
