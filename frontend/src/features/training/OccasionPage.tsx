import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '@/components/PageHeading';
import { useNow } from '@/components/useNow';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import { OccasionBody } from './OccasionBody';
import { People } from './People';
import { occasionQuery, trainingsQuery } from './queries';
import styles from './Training.module.css';

const route = getRouteApi('/signed-in/learning/trainings/occasions/$trainingOccasionId');

/** One occasion: when and where, who takes part, and who was there. */
export function OccasionPage() {
  const text = useText();
  const code = useMunicipalityCode();
  const { trainingOccasionId } = route.useParams();
  const occasion = useSuspenseQuery(occasionQuery(code, trainingOccasionId)).data;
  const trainings = useSuspenseQuery(trainingsQuery(code)).data;
  const { training, endsAt } = occasion.resource;
  const over = new Date(endsAt) < useNow();
  const description = trainings.find(({ id }) => id === training.id)?.description;
  return (
    <>
      <PageHeading
        above={
          <nav className="row no-print" aria-label={text.training.above}>
            <Link className="ds-link" to="/trainings" search={over ? { show: 'been' } : {}}>
              {text.training.title}
            </Link>
          </nav>
        }
      >
        {training.title}
      </PageHeading>
      <div className={styles.page}>
        <div className="stack">
          <div className={`card ${styles.occasion}`}>
            <OccasionBody occasion={occasion.resource} description={description} />
          </div>
        </div>
        <People occasion={occasion} />
      </div>
    </>
  );
}
