import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '@/components/PageHeading';
import { networkQuery } from '@/components/queries';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Network.module.css';
import { NetworkDialog } from './NetworkDialog';
import { NetworkTabs } from './NetworkTabs';

const route = getRouteApi('/signed-in/networks/$networkId');

/** A network: what it is, and the tabs that this person has in it. */
export function NetworkPage() {
  const text = useText();
  const language = useLanguage();
  const { networkId } = route.useParams();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const [changing, setChanging] = useState(false);
  const { update } = network._links;
  return (
    <>
      <PageHeading
        title={network.name}
        above={
          <Link className="ds-link no-print" to="/networks">
            {text.network.many}
          </Link>
        }
        lead={
          <>
            {network.purpose}
            <span className={`subtle small ${styles.period}`}>
              {text.network.working(
                dayMonthAndYear(network.startsOn, language),
                network.endsOn && dayMonthAndYear(network.endsOn, language),
              )}
            </span>
          </>
        }
        beside={
          update && (
            <Button
              variant="secondary"
              data-color="neutral"
              className="no-print"
              onClick={() => setChanging(true)}
            >
              {text.network.describe}
            </Button>
          )
        }
      >
        {network.name}
      </PageHeading>
      <NetworkTabs network={network} />
      <Outlet />
      {changing && update && (
        <NetworkDialog link={update} former={network} onClose={() => setChanging(false)} />
      )}
    </>
  );
}
