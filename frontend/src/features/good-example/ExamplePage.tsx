import { Button } from '@digdir/designsystemet-react';
import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '@/components/PageHeading';
import { Pictures } from '@/components/picture/Pictures';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { AdoptDialog } from './AdoptDialog';
import { Adoptions } from './Adoptions';
import { Contact } from './Contact';
import { ExampleText } from './ExampleText';
import { ExampleTools } from './ExampleTools';
import { Forward } from './Forward';
import styles from './Example.module.css';
import { exampleQuery } from './queries';

const route = getRouteApi('/signed-in/learning/good-examples/$goodExampleId');

/** One example: how it was, how it became, whom to ask, and who does the same. */
export function ExamplePage() {
  const text = useText();
  const language = useLanguage();
  const code = useMunicipalityCode();
  const { goodExampleId } = route.useParams();
  const example = useSuspenseQuery(exampleQuery(code, goodExampleId)).data.resource;
  const [adopting, setAdopting] = useState(false);
  const { municipality, departmentName, publishedAt, tags } = example;
  return (
    <>
      <PageHeading
        title={example.title}
        above={
          <Link className="ds-link no-print" to="/good-examples">
            {text.goodExample.title}
          </Link>
        }
        lead={[departmentName, municipality.name, dayMonthAndYear(publishedAt.slice(0, 10), language)]
          .filter(Boolean)
          .join(' · ')}
        beside={
          example._links.adopt && (
            <Button className="no-print" onClick={() => setAdopting(true)}>
              <PersonGroupIcon aria-hidden="true" />
              {text.goodExample.adopt}
            </Button>
          )
        }
      >
        {example.title}
      </PageHeading>
      <div className={styles.page}>
        <div className="stack">
          <ExampleText example={example} />
          <Pictures links={example._links} />
          <div className={`row ${styles.tags}`}>
            {tags.map((tag) => (
              <Link key={tag} to="/good-examples" search={{ tag }} className={styles.tag}>
                {tag}
              </Link>
            ))}
          </div>
        </div>
        <aside className={`stack ${styles.side}`}>
          <Contact example={example} />
          <Forward example={example} />
          <ExampleTools example={example} />
        </aside>
      </div>
      <Adoptions example={example} />
      {adopting && <AdoptDialog example={example} onClose={() => setAdopting(false)} />}
    </>
  );
}
