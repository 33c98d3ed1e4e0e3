import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Coaching.module.css';
import { CoachingBadge } from './CoachingBadge';
import { NextStep } from './NextStep';
import { coachingQuery } from './queries';
import { Story } from './Story';

const route = getRouteApi('/signed-in/learning/coachings/$coachingId');

/** How one unit is helped. */
export function CoachingPage() {
  const words = useText().coaching;
  const { coachingId } = route.useParams();
  const coaching = useSuspenseQuery(coachingQuery(useMunicipalityCode(), coachingId)).data;
  const title = words.one.title(coaching.department.name);
  return (
    <>
      <PageHeading
        above={
          <nav className="row no-print" aria-label={words.above}>
            <Link className="ds-link" to="/coachings">
              {words.title}
            </Link>
          </nav>
        }
        beside={<CoachingBadge state={coaching.state} />}
      >
        {title}
      </PageHeading>
      <div className={styles.page}>
        <NextStep coaching={coaching} />
        <Story coaching={coaching} />
      </div>
    </>
  );
}
