import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { departmentTrainingsQuery } from '@/components/queries';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { WhereMissing } from './WhereMissing';
import { WhoHasIt } from './WhoHasIt';

const route = getRouteApi('/signed-in/learning/trainings/coverage');

/** What is missing where, and who has which training. */
export function TrainedPage() {
  const text = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const rows = useSuspenseQuery(departmentTrainingsQuery(useMunicipalityCode())).data;
  return (
    <>
      <PageHeading
        above={
          <nav className="row no-print" aria-label={text.training.above}>
            <Link className="ds-link" to="/trainings">
              {text.training.title}
            </Link>
          </nav>
        }
        lead={text.training.trained.lead}
      >
        {text.training.trained.title}
      </PageHeading>
      <div className="stack-wide">
        <WhereMissing
          rows={rows}
          only={search.only}
          onOnly={(only) => navigate({ search: { ...search, only }, resetScroll: false })}
        />
        <WhoHasIt search={search} onSearch={(changed) => navigate({ search: changed, resetScroll: false })} />
      </div>
    </>
  );
}
