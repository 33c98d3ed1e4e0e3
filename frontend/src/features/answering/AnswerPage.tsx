import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { Empty } from '@/components/Empty';
import { NotFound } from '@/components/NotFound';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import { AnswerForm } from './AnswerForm';
import { fits } from './fitting';
import { kinds } from './search';
import { saidIn, useSelection } from './selection';

const route = getRouteApi('/signed-in/waiting/answers/new');

/** The same answer to all that are chosen. */
export function AnswerPage() {
  const { answer } = useText().answering;
  const { kind, again } = route.useSearch();
  const selection = useSelection();
  const link = linkTo(useMyself()._links, 'POST bulk-answers');
  if (!link) return <NotFound />;
  const items = [...selection.values()];
  const said = saidIn(again);
  const first = kind ?? said?.kind ?? kinds.find((one) => items.some((item) => fits(one, item)));
  return (
    <>
      <PageHeading
        lead={answer.lead}
        above={
          <Link className="ds-link" to="/waiting">
            {answer.back}
          </Link>
        }
      >
        {answer.title}
      </PageHeading>
      {items.length === 0 || !first ? (
        <Empty
          heading={answer.emptyTitle}
          icon={<CheckmarkCircleIcon />}
          action={<ButtonLink to="/waiting">{answer.back}</ButtonLink>}
        >
          {answer.empty}
        </Empty>
      ) : (
        <AnswerForm link={link} items={items} kind={first} said={said} />
      )}
    </>
  );
}
