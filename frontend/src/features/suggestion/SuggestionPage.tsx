import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DueDate } from '@/components/DueDate';
import { PageHeading } from '@/components/PageHeading';
import { Pictures } from '@/components/picture/Pictures';
import { Stairs } from '@/components/Stairs';
import { StateBadge } from '@/components/StateBadge';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMunicipalityCode } from '@/transport/myself';
import { Actions } from './Actions';
import { Authors } from './Authors';
import { Comments } from './Comments';
import { ExampleOf } from './ExampleOf';
import { History } from './History';
import { Merged } from './Merged';
import { Outcome } from './Outcome';
import { Question } from './Question';
import { suggestionQuery } from './queries';
import { Refinement } from './Refinement';
import styles from './SuggestionPage.module.css';
import { SuggestionText } from './SuggestionText';
import { Support } from './Support';

const route = getRouteApi('/signed-in/suggestions/$suggestionId');

/** One suggestion: what it says, what became of it, and exactly what this person may do now. */
export function SuggestionPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { suggestionId } = route.useParams();
  const suggestion = useSuspenseQuery(suggestionQuery(code, suggestionId)).data;
  const { resource } = suggestion;
  const mayReadNotes =
    linkTo(resource._links, 'GET internal-notes') ?? linkTo(resource._links, 'POST internal-notes');
  return (
    <>
      <PageHeading
        title={resource.title}
        above={
          <div className={styles.meta}>
            <Stairs state={resource.state} />
            <StateBadge state={resource.state} label={resource.stateLabel} large />
            <DueDate due={resource} />
          </div>
        }
        lead={<Authors suggestion={resource} />}
        beside={<Support suggestion={resource} />}
      >
        {resource.title}
      </PageHeading>
      <div className={styles.page}>
        <div className={styles.column}>
          <Merged suggestion={resource} />
          <Question suggestion={resource} />
          <SuggestionText suggestion={resource} />
          <Pictures links={resource._links} />
          <ExampleOf suggestion={resource} />
          <Outcome suggestion={resource} />
          <Refinement suggestion={resource} />
        </div>
        <div className={`${styles.column} ${styles.side}`}>
          <Actions suggestion={suggestion} />
          <History suggestion={resource} />
        </div>
        <div className={`${styles.column} ${styles.talk}`}>
          <Comments
            kind="comments"
            suggestionId={suggestionId}
            send={linkTo(resource._links, 'POST comments')}
            heading={text.one.comments}
          />
          {mayReadNotes && (
            <Comments
              kind="notes"
              suggestionId={suggestionId}
              send={linkTo(resource._links, 'POST internal-notes')}
              heading={text.one.notes}
            />
          )}
        </div>
      </div>
    </>
  );
}
