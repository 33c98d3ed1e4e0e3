import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RecordTable } from '@/components/chart/RecordTable';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AdaptDialog } from './AdaptDialog';
import styles from './Example.module.css';
import { adoptionsQuery, type Adoption, type GoodExample } from './queries';
import { SpreadPicture } from './SpreadPicture';

/** Who does the same: as a picture of how far it has spread, and as a table with what they did differently. */
export function Adoptions({ example }: { example: GoodExample }) {
  const text = useText();
  const words = text.goodExample;
  const language = useLanguage();
  const adoptions = useQuery(adoptionsQuery(useMunicipalityCode(), example.id)).data ?? [];
  const [adapting, setAdapting] = useState<Adoption>();
  if (adoptions.length === 0) return null;
  return (
    <section className={styles.spread}>
      <Heading level={2} data-size="xs">
        {words.spread}
      </Heading>
      <Paragraph>
        {words.spreadLead(
          adoptions.length,
          new Set(adoptions.map(({ municipality }) => municipality.code)).size,
        )}
      </Paragraph>
      <SpreadPicture example={example} adoptions={adoptions} />
      <RecordTable
        caption={words.spread}
        columns={[
          { label: words.who },
          { label: words.municipality },
          { label: words.since },
          { label: words.differently },
          { label: words.their, buttons: true },
        ]}
        rows={adoptions.map((adoption) => ({
          key: adoption.id,
          cells: [
            adoption.departmentName,
            adoption.municipality.name,
            dayMonthAndYear(adoption.adoptedAt.slice(0, 10), language),
            adoption.adaptation,
            <div key="tools" className="row">
              {adoption.suggestion && (
                <Link
                  className="ds-link"
                  to="/suggestions/$suggestionId"
                  params={{ suggestionId: adoption.suggestion.id }}
                >
                  {words.toSuggestion}
                </Link>
              )}
              {adoption._links.update && (
                <Button
                  variant="secondary"
                  data-size="sm"
                  aria-label={words.tellDifferentlyOf(adoption.departmentName ?? '')}
                  onClick={() => setAdapting(adoption)}
                >
                  {words.tellDifferently}
                </Button>
              )}
            </div>,
          ],
        }))}
      />
      {adapting && <AdaptDialog adoption={adapting} onClose={() => setAdapting(undefined)} />}
    </section>
  );
}
