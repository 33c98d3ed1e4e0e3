import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Failure } from '@/components/Failure';
import { PrintButton } from '@/components/PrintButton';
import { networkQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { download } from '@/transport/api';
import { Comparison } from './Comparison';

const route = getRouteApi('/signed-in/networks/$networkId/comparison');

/** The published comparison on the network's own page: all members, and the file that the coordinator takes along. */
export function ComparisonTab() {
  const text = useText();
  const { networkId } = route.useParams();
  const { publication } = route.useSearch();
  const navigate = route.useNavigate();
  const network = useSuspenseQuery(networkQuery(networkId)).data.resource;
  const benchmarks = network._links['network-benchmarks'];
  const save = useMutation({
    mutationFn: (period: string) =>
      download(
        `${benchmarks?.href.split('?')[0]}?period=${period}`,
        'text/csv',
        `${text.comparison.file}-${period}.csv`,
      ),
  });
  return (
    <Comparison
      network={network}
      chosen={publication}
      onChoose={(chosen) => navigate({ search: { publication: chosen } })}
      tools={(period) => (
        <>
          {benchmarks && (
            <Button variant="secondary" loading={save.isPending} onClick={() => save.mutate(period)}>
              <DownloadIcon aria-hidden="true" />
              {text.comparison.download}
            </Button>
          )}
          <PrintButton />
          {save.error && <Failure error={save.error} />}
        </>
      )}
    />
  );
}
