import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import type { components } from '@/client/schema';
import { problemText } from '@/i18n/problemText';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { HeadcountDialog } from './HeadcountDialog';
import styles from './Headcounts.module.css';

interface Props {
  missing: components['schemas']['DepartmentReference'][];
  departments: components['schemas']['Department'][];
  day: string;
  basis: components['schemas']['HeadcountBasis'];
  /** Whether it is known what is missing. */
  known: boolean;
  error: unknown;
}

/** What stands between the municipality and its figures, entered right here. */
export function MissingCounts({ missing, departments, day, basis, known, error }: Props) {
  const text = useText();
  const id = useId();
  const [entering, setEntering] = useState<{ name: string; link: Link }>();
  if (error) return <Alert data-color="warning">{problemText(error, text)}</Alert>;
  if (!known) return null;
  return (
    <section className={styles.list} aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {text.headcounts.missing}
      </Heading>
      {missing.length === 0 && (
        <Paragraph className={styles.done}>
          <CheckmarkCircleFillIcon aria-hidden="true" />
          {text.headcounts.complete}
        </Paragraph>
      )}
      <ul className={`unlisted ${styles.list}`}>
        {missing.map((department) => {
          const whole = departments.find(({ id: known }) => known === department.id);
          const way = whole?.path.slice(0, -1) ?? [];
          const link = whole?._links['enter-headcount'];
          return (
            <li key={department.id} className={`card ${styles.missing}`}>
              <ExclamationmarkTriangleFillIcon aria-hidden="true" />
              <div className={styles.name}>
                <strong>{department.name}</strong>
                {way.length > 0 && <span className="subtle small">{way.join(' › ')}</span>}
              </div>
              {link && (
                <Button
                  variant="secondary"
                  aria-label={text.headcounts.enterFor(department.name)}
                  onClick={() => setEntering({ name: department.name, link })}
                >
                  {text.headcounts.enter}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {entering && (
        <HeadcountDialog {...{ ...entering, day, basis }} onClose={() => setEntering(undefined)} />
      )}
    </section>
  );
}
