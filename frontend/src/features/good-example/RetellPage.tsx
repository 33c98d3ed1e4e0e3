import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { ExampleForm } from './ExampleForm';
import { exampleQuery } from './queries';
import { tellingAnew } from './telling';

const route = getRouteApi('/signed-in/learning/good-examples/$goodExampleId/edit');

export function RetellPage() {
  const text = useText();
  const { goodExampleId } = route.useParams();
  const { resource, etag } = useSuspenseQuery(exampleQuery(useMunicipalityCode(), goodExampleId)).data;
  const { update } = resource._links;
  if (!update) return <NotFound />;
  return (
    <>
      <PageHeading>{text.common.changeOf(resource.title)}</PageHeading>
      <ExampleForm
        link={update}
        etag={etag}
        begin={tellingAnew(resource)}
        cancel={
          <ButtonLink to="/good-examples/$goodExampleId" params={{ goodExampleId }} variant="tertiary">
            {text.common.cancel}
          </ButtonLink>
        }
      />
    </>
  );
}
