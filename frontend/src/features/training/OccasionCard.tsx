import { Heading } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { OccasionBody } from './OccasionBody';
import type { Occasion } from './queries';
import styles from './Training.module.css';

/** An occasion in a list. */
export function OccasionCard({ occasion }: { occasion: Occasion }) {
  return (
    <li className={`card ${styles.occasion} ${styles.listed}`}>
      <OccasionBody
        occasion={occasion}
        heading={
          <Heading level={2} data-size="2xs">
            <Link
              className="ds-link"
              to="/trainings/occasions/$trainingOccasionId"
              params={{ trainingOccasionId: occasion.id }}
            >
              {occasion.training.title}
            </Link>
          </Heading>
        }
      />
    </li>
  );
}
