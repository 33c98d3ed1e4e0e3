import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { useText } from '@/i18n/language';
import { problemText } from '@/i18n/problemText';

interface Props {
  /** What the server or the net said, if anything. */
  error?: unknown;
  /** Reasons that belong to no field of the form. */
  reasons?: string[];
  fields: FieldErrors;
  /** How many times sending was tried: each try moves the focus here again. */
  tries: number;
  /** Ids of the fields are this and the field's name. */
  prefix: string;
}

/** What has to be put right, with a way to each field; takes the focus, so that nobody has to look for it. */
export function FormProblem({ error, reasons = [], fields, tries, prefix }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const faults = Object.entries(fields).flatMap(([name, fault]) =>
    typeof fault?.message === 'string' ? [{ name, message: fault.message }] : [],
  );
  const shown = faults.length > 0 || Boolean(error);

  useEffect(() => {
    if (tries > 0 && shown) place.current?.focus();
    // NB: `shown` follows from the try; focus must not jump while the person puts fields right.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tries, error]);

  return (
    <div ref={place} tabIndex={-1} className="stack hide-empty" role={shown ? 'alert' : undefined}>
      {Boolean(error) && (
        <Alert data-color="danger">
          <Paragraph>{problemText(error, text)}</Paragraph>
          {reasons.map((reason) => (
            <Paragraph key={reason}>{reason}</Paragraph>
          ))}
        </Alert>
      )}
      {faults.length > 0 && (
        <ErrorSummary>
          <ErrorSummary.Heading>{text.errors.summary}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {faults.map(({ name, message }) => (
              <ErrorSummary.Item key={name}>
                <ErrorSummary.Link href={`#${prefix}${name}`}>{message}</ErrorSummary.Link>
              </ErrorSummary.Item>
            ))}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
    </div>
  );
}
