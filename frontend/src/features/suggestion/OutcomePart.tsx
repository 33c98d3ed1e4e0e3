import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** A part of what became of a suggestion. */
export function OutcomePart({
  heading,
  aside,
  children,
}: {
  heading: string;
  aside?: string;
  children: ReactNode;
}) {
  return (
    <section className="card stack">
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <Heading level={2} data-size="2xs">
          {heading}
        </Heading>
        {aside && <span className="subtle small">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
