import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import type { Link } from '@/transport/api';
import { useMunicipalityCode, useMyself } from '@/transport/myself';
import { ExampleForm } from './ExampleForm';
import { toldQuery } from './queries';
import { blank, tellingOf } from './telling';

const route = getRouteApi('/signed-in/learning/good-examples/new');

/** A new example: of a suggestion, which fills in the form, or written directly. */
export function TellPage() {
  const { of } = route.useSearch();
  return of ? <TellOf suggestionId={of} /> : <TellDirectly />;
}

function TellDirectly() {
  const text = useText();
  const link = useMyself()._links['tell-example'];
  if (!link) return <NotFound />;
  return (
    <Tell
      link={link}
      begin={blank}
      cancel={
        <ButtonLink to="/good-examples" variant="tertiary">
          {text.common.cancel}
        </ButtonLink>
      }
    />
  );
}

function TellOf({ suggestionId }: { suggestionId: string }) {
  const text = useText();
  const { resource } = useSuspenseQuery(toldQuery(useMunicipalityCode(), suggestionId)).data;
  const link = resource._links['tell-example'];
  if (!link) return <NotFound />;
  return (
    <Tell
      link={link}
      begin={tellingOf(resource, text)}
      suggestionId={suggestionId}
      cancel={
        <ButtonLink to="/suggestions/$suggestionId" params={{ suggestionId }} variant="tertiary">
          {text.common.cancel}
        </ButtonLink>
      }
    />
  );
}

function Tell(props: { link: Link } & Omit<Parameters<typeof ExampleForm>[0], 'etag'>) {
  const words = useText().goodExample;
  return (
    <>
      <PageHeading lead={props.suggestionId ? words.tellOfLead : words.tellLead}>{words.tell}</PageHeading>
      <ExampleForm {...props} />
    </>
  );
}
