import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Empty } from '@/components/Empty';
import { PageHeading } from '@/components/PageHeading';
import { networksQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { SignOffOfNetwork } from './SignOffOfNetwork';

const route = getRouteApi('/signed-in/numbers/sign-off');

/** The municipality stands by its figures: what to look at, the figures, the name. */
export function SignOffPage() {
  const text = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const networks = useSuspenseQuery(networksQuery()).data;
  const network = networks.find(({ id }) => id === search.network) ?? networks[0];
  return (
    <>
      <PageHeading lead={text.signOff.lead}>{text.signOff.title}</PageHeading>
      <div className="stack-wide">
        {networks.length > 1 && (
          <Field>
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
          <SignOffOfNetwork
            network={network}
            chosen={search.period}
            onChoose={(period) => navigate({ search: { ...search, period } })}
          />
        ) : (
          <Empty heading={text.comparison.noNetworkTitle}>{text.comparison.noNetwork}</Empty>
        )}
      </div>
    </>
  );
}
