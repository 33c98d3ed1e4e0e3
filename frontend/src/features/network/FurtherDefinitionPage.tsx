import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '@/components/PageHeading';
import { Empty } from '@/components/Empty';
import { definitionsQuery } from '@/components/queries';
import { languages, useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { FurtherDefinitionForm } from './FurtherDefinitionForm';
import { definitionTextQuery } from './queries';

/** Lays down a further version, beginning with the words and numbers of the newest. */
export function FurtherDefinitionPage() {
  const text = useText();
  const link = useMyself()._links['lay-down-definition'];
  const newest = useSuspenseQuery(definitionsQuery()).data[0];
  const texts = useSuspenseQueries({
    queries: languages.map((language) => definitionTextQuery(newest?.version ?? 1, language)),
  });
  return (
    <>
      <PageHeading lead={text.network.furtherLead}>{text.network.further}</PageHeading>
      {newest && link ? (
        <FurtherDefinitionForm link={link} former={newest} texts={texts.map(({ data }) => data.clauses)} />
      ) : (
        <Empty heading={text.errors.notFound} />
      )}
    </>
  );
}
