import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '@/components/ButtonLink';
import { Parameters } from '@/components/definition/Parameters';
import { definitionQuery, networkQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { AdoptDialog } from './AdoptDialog';
import styles from './Network.module.css';

const route = getRouteApi('/signed-in/networks/$networkId/definition');

/** Which version of the definition the network counts by, and from when. */
export function DefinitionTab() {
  const text = useText();
  const language = useLanguage();
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const [adopting, setAdopting] = useState(false);
  const newest = network.definitions.at(-1)?.definitionVersion ?? 1;
  const definition = useSuspenseQuery(definitionQuery(newest)).data;
  const adopt = network._links['adopt-definition'];
  const mayLayDown = Boolean(useMyself()._links['lay-down-definition']);
  return (
    <div className={styles.definition}>
      <section className="stack" aria-labelledby="adopted">
        <Heading level={2} data-size="xs" id="adopted">
          {text.network.adopted}
        </Heading>
        <ul className={`unlisted ${styles.adoptions}`}>
          {network.definitions.toReversed().map(({ definitionVersion, validFrom }) => (
            <li key={validFrom}>
              <Link
                className="ds-link"
                to="/definitions/$version"
                params={{ version: String(definitionVersion) }}
              >
                {text.basis.version(definitionVersion)}
              </Link>
              <span>{text.network.from(dayMonthAndYear(validFrom, language))}</span>
            </li>
          ))}
        </ul>
        {adopt && (
          <>
            <Paragraph className="subtle">{text.network.adoptLead}</Paragraph>
            <div className="row">
              <Button variant="secondary" onClick={() => setAdopting(true)}>
                {text.network.adopt}
              </Button>
              {mayLayDown && (
                <ButtonLink
                  to="/networks/$networkId/further-definition"
                  params={{ networkId }}
                  variant="tertiary"
                >
                  {text.network.further}
                </ButtonLink>
              )}
            </div>
          </>
        )}
      </section>
      <section className="card stack" aria-labelledby="parameters">
        <Heading level={2} data-size="2xs" id="parameters">
          {`${text.definition.parameters}, ${text.basis.version(newest).toLocaleLowerCase(language)}`}
        </Heading>
        <Parameters definition={definition} />
      </section>
      {adopting && adopt && <AdoptDialog link={adopt} onClose={() => setAdopting(false)} />}
    </div>
  );
}
