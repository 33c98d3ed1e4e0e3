import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import { isReachable, onReachable, useReachable } from '@/transport/net';
import { isProblem } from '@/transport/problem';
import { NotFound } from './NotFound';

interface Props {
  error: unknown;
  retry?: () => void;
}

/** Something could not be read. The same for a page and for a part of one. */
export function Failure({ error, retry }: Props) {
  const text = useText();
  // Without net it is nobody's fault, and it comes by itself when the net is back.
  const withoutNet = !useReachable() && error instanceof TypeError;
  useEffect(
    () => (withoutNet && retry ? onReachable(() => isReachable() && retry()) : undefined),
    [withoutNet, retry],
  );
  if (isProblem(error, 403, 404)) return <NotFound />;
  return (
    <Alert data-color={withoutNet ? 'info' : 'danger'} role="alert">
      <div className="stack">
        <Heading level={2} data-size="2xs">
          {withoutNet ? text.errors.noNetHeading : text.errors.heading}
        </Heading>
        <Paragraph>{withoutNet ? text.errors.noNet : problemText(error, text)}</Paragraph>
        {retry && (
          <div>
            <Button variant="secondary" data-color="neutral" onClick={retry}>
              {text.errors.tryAgain}
            </Button>
          </div>
        )}
      </div>
    </Alert>
  );
}
