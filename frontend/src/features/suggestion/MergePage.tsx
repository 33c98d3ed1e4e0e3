import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { Failure } from '@/components/Failure';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { Pending } from '@/components/Pending';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode } from '@/transport/myself';
import { FindOther } from './FindOther';
import { MergeForm } from './MergeForm';
import { natural } from './merging';
import { suggestionQuery } from './queries';

const route = getRouteApi('/signed-in/suggestions/$suggestionId/merge');

/** Two suggestions become one: first the other is found, then they are seen side by side. */
export function MergePage() {
  const words = useText().merge;
  const code = useMunicipalityCode();
  const { suggestionId } = route.useParams();
  const { other: otherId, q } = route.useSearch();
  const one = useSuspenseQuery(suggestionQuery(code, suggestionId)).data;
  const other = useQuery({ ...suggestionQuery(code, otherId ?? ''), enabled: Boolean(otherId) });
  if (!linkTo(one.resource._links, 'POST merges')) return <NotFound />;
  const stays = other.data && natural(one.resource, other.data.resource);
  return (
    <>
      <PageHeading
        title={words.title}
        above={
          <Link className="ds-link" to="/suggestions/$suggestionId" params={{ suggestionId }}>
            {words.back(one.resource.title)}
          </Link>
        }
        lead={otherId ? words.compareLead : words.findLead(one.resource.title)}
      >
        {otherId ? words.compare : words.title}
      </PageHeading>
      {!otherId && <FindOther suggestion={one.resource} q={q} />}
      {otherId && other.isPending && <Pending rows={3} />}
      {other.isError && <Failure error={other.error} retry={() => void other.refetch()} />}
      {other.data && stays && <MergeForm key={otherId} pair={[one, other.data]} first={stays.id} q={q} />}
      {other.data && !stays && (
        <div className="stack">
          <Alert data-color="warning">
            <Paragraph>{words.impossible}</Paragraph>
          </Alert>
          <div>
            <ButtonLink
              to="/suggestions/$suggestionId/merge"
              params={{ suggestionId }}
              search={{ q }}
              variant="secondary"
            >
              {words.another}
            </ButtonLink>
          </div>
        </div>
      )}
    </>
  );
}
