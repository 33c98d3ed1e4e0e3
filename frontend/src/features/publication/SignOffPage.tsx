import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { OfNetwork } from './OfNetwork';
import { SignOffOfNetwork } from './SignOffOfNetwork';

const route = getRouteApi('/signed-in/numbers/sign-off');

/** The municipality stands by its figures: what to look at, the figures, the name. */
export function SignOffPage() {
  const text = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeading lead={text.signOff.lead}>{text.signOff.title}</PageHeading>
      <OfNetwork chosen={search.network} onChoose={(network) => navigate({ search: { network } })}>
        {(network) => (
          <SignOffOfNetwork
            network={network}
            chosen={search.period}
            onChoose={(period) => navigate({ search: { ...search, period } })}
          />
        )}
      </OfNetwork>
    </>
  );
}
