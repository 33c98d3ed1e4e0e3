import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import { isProblem } from '@/transport/problem';
import { NotFound } from './NotFound';

interface Props {
  error: unknown;
  retry?: () => void;
}

/** Something could not be read. The same for a page and for a part of one. */
export function Failure({ error, retry }: Props) {
  const text = useText();
  if (isProblem(error, 403, 404)) return <NotFound />;
  return (
    <Alert data-color="danger" role="alert">
      <div className="stack">
        <Heading level={2} data-size="2xs">
          {text.errors.heading}
        </Heading>
        <Paragraph>{problemText(error, text)}</Paragraph>
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
