import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode } from '@/transport/myself';
import { EditForm } from './EditForm';
import { suggestionQuery } from './queries';

const route = getRouteApi('/signed-in/suggestions/$suggestionId/edit');

export function EditPage() {
  const text = useText();
  const { suggestionId } = route.useParams();
  const suggestion = useSuspenseQuery(suggestionQuery(useMunicipalityCode(), suggestionId)).data;
  const change = linkTo(suggestion.resource._links, 'PUT self');
  if (!change) return <NotFound />;
  return (
    <>
      <PageHeading>{text.write.editTitle}</PageHeading>
      <EditForm suggestion={suggestion} change={change} />
    </>
  );
}
