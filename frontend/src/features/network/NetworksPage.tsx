import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { networksQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import styles from './Network.module.css';
import { NetworkDialog } from './NetworkDialog';

/** The networks that one coordinates or is a member of. */
export function NetworksPage() {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const { municipality, _links } = useMyself();
  const networks = useSuspenseQuery(networksQuery()).data;
  const [beginning, setBeginning] = useState(false);
  const begin = _links['begin-network'];
  return (
    <>
      <PageHeading
        lead={municipality ? text.network.memberLead : text.network.coordinatorLead}
        beside={
          begin && (
            <Button onClick={() => setBeginning(true)}>
              <PlusIcon aria-hidden="true" />
              {text.network.begin}
            </Button>
          )
        }
      >
        {text.network.many}
      </PageHeading>
      {_links.municipalities && (
        <p>
          <Link to="/municipalities" className="ds-link">
            {text.administration.municipalities.link}
          </Link>
        </p>
      )}
      {networks.length === 0 && <Empty heading={text.network.emptyTitle}>{text.network.empty}</Empty>}
      <ul className={`unlisted ${styles.networks}`}>
        {networks.map(({ id, name, purpose, startsOn, endsOn }) => (
          <li key={id} className={`card ${styles.network}`}>
            <Heading level={2} data-size="xs">
              <Link to="/networks/$networkId" params={{ networkId: id }} className="ds-link">
                {name}
              </Link>
            </Heading>
            <p className="written">{purpose}</p>
            <Paragraph className="subtle small">
              {text.network.working(
                dayMonthAndYear(startsOn, language),
                endsOn && dayMonthAndYear(endsOn, language),
              )}
            </Paragraph>
          </li>
        ))}
      </ul>
      {beginning && begin && (
        <NetworkDialog
          link={begin}
          onDone={({ id }) => navigate({ to: '/networks/$networkId', params: { networkId: id } })}
          onClose={() => setBeginning(false)}
        />
      )}
    </>
  );
}
