import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { PrintButton } from '@/components/PrintButton';
import { useText } from '@/i18n/language';
import { Comparison } from './Comparison';
import { OfNetwork } from './OfNetwork';

const route = getRouteApi('/signed-in/numbers/comparison');

/** Our place among those that have published, for everybody who works in a member municipality. */
export function ComparisonPage() {
  const text = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading lead={text.comparison.lead} beside={<PrintButton />}>
        {text.comparison.title}
      </PageHeading>
      <OfNetwork chosen={search.network} onChoose={(network) => navigate({ search: { network } })}>
        {(network) => (
          <Comparison
            network={network}
            chosen={search.publication}
            onChoose={(publication) => navigate({ search: { ...search, publication } })}
          />
        )}
      </OfNetwork>
    </>
  );
}
