import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { PrintButton } from '@/components/PrintButton';
import { networksQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { Comparison } from './Comparison';

const route = getRouteApi('/signed-in/numbers/comparison');

/** Our place among those that have published, for everybody who works in a member municipality. */
export function ComparisonPage() {
  const text = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const networks = useSuspenseQuery(networksQuery()).data;
  const network = networks.find(({ id }) => id === search.network) ?? networks[0];
  return (
    <>
      <PageHeading lead={text.comparison.lead} beside={<PrintButton />}>
        {text.comparison.title}
      </PageHeading>
      {networks.length > 1 && (
        <Field className="no-print">
          <Label>{text.network.one}</Label>
          <Select
            value={network?.id}
            onChange={({ target }) => navigate({ search: { network: target.value } })}
          >
            {networks.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {network ? (
        <Comparison
          network={network}
          chosen={search.publication}
          onChoose={(publication) => navigate({ search: { ...search, publication } })}
        />
      ) : (
        <Empty heading={text.comparison.noNetworkTitle}>{text.comparison.noNetwork}</Empty>
      )}
    </>
  );
}
