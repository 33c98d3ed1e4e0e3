import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { toldQuery } from './queries';
import { ToldForm } from './ToldForm';

/** How somebody is told. NB: each mail leads here, so the address stays. */
export function ToldPage() {
  const words = useText().told;
  const settings = useSuspenseQuery(toldQuery(useMunicipalityCode())).data;
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        above={
          <Link className="ds-link" to="/me">
            {words.back}
          </Link>
        }
      >
        {words.title}
      </PageHeading>
      <ToldForm settings={settings} />
    </>
  );
}
