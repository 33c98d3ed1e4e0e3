import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useText } from '@/i18n/language';

export function PrintButton() {
  const text = useText();
  return (
    <Button variant="secondary" data-color="neutral" className="no-print" onClick={() => window.print()}>
      <PrinterSmallIcon aria-hidden="true" />
      {text.common.print}
    </Button>
  );
}
