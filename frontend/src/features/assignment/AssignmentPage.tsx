import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeading } from '@/components/PageHeading';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { Answers } from './Answers';
import styles from './Assignment.module.css';
import { AssignmentDialog } from './AssignmentDialog';
import { HowFar } from './HowFar';
import { assignmentQuery, partsQuery } from './queries';
import { Remind } from './Remind';

const route = getRouteApi('/signed-in/learning/assignments/$assignmentId');

/** Who has answered what, and who is late. */
export function AssignmentPage() {
  const text = useText();
  const language = useLanguage();
  const code = useMunicipalityCode();
  const { assignmentId } = route.useParams();
  const assignment = useSuspenseQuery(assignmentQuery(code, assignmentId)).data.resource;
  const parts = useSuspenseQuery(partsQuery(code, assignmentId)).data;
  const [changing, setChanging] = useState(false);
  const { title, description, dueOn, givenBy, givenAt, _links } = assignment;
  return (
    <>
      <PageHeading
        title={title}
        above={
          <Link className="ds-link no-print" to="/assignments">
            {text.assignment.back}
          </Link>
        }
        lead={
          <>
            <span className="written">{description}</span>
            <span className={`subtle small ${styles.facts}`}>
              <span>{text.due.DECIDE(dayMonthAndYear(dueOn, language))}</span>
              <span>
                {text.assignment.givenBy(givenBy ?? text.events.someone, dayMonthAndYear(givenAt, language))}
              </span>
            </span>
          </>
        }
        beside={
          <>
            {_links.update && (
              <Button
                variant="secondary"
                data-size="sm"
                data-color="neutral"
                className="no-print"
                aria-label={text.common.changeOf(title)}
                onClick={() => setChanging(true)}
              >
                {text.common.change}
              </Button>
            )}
            <Remind assignment={assignment} />
          </>
        }
      >
        {title}
      </PageHeading>
      <div className="stack-wide">
        <HowFar {...{ assignment, parts }} />
        {parts.length > 0 && <Answers {...{ assignment, parts }} />}
      </div>
      {changing && _links.update && (
        <AssignmentDialog link={_links.update} former={assignment} onClose={() => setChanging(false)} />
      )}
    </>
  );
}
