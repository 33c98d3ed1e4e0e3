import { Button } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';

/** The way out of a list that its filters have emptied. */
export function ShowAll({ onShow }: { onShow: () => void }) {
  const text = useText();
  return (
    <Button variant="secondary" onClick={onShow}>
      {text.finding.withoutFilters}
    </Button>
  );
}
