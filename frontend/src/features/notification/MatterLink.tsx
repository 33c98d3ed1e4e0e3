import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { components } from '@/client/schema';

interface Props {
  matter: components['schemas']['Matter'];
  onClick: () => void;
  children: ReactNode;
}

/** The way to what the news is about. A manager answers assignments in the list of them. */
export function MatterLink({ matter, ...rest }: Props) {
  switch (matter.kind) {
    case 'OCCASION_CHANGED':
    case 'OCCASION_CALLED_OFF':
    case 'SEAT_GAINED':
      return (
        <Link
          to="/trainings/occasions/$trainingOccasionId"
          params={{ trainingOccasionId: matter.id }}
          {...rest}
        />
      );
    case 'COACHING_REQUESTED':
    case 'GUIDE_ASSIGNED':
    case 'COACHING_VISITED':
    case 'COACHING_CLOSED':
      return <Link to="/coachings/$coachingId" params={{ coachingId: matter.id }} {...rest} />;
    case 'ASSIGNMENT_GIVEN':
    case 'ASSIGNMENT_CHANGED':
    case 'ASSIGNMENT_REMINDED':
      return <Link to="/assignments" {...rest} />;
    case 'STAFF_MEETING_EMPTY':
      return <Link to="/staff-meetings" {...rest} />;
    case 'EXAMPLE_ADOPTED':
    case 'ADOPTION_ADAPTED':
    case 'EXAMPLE_AWARDED':
      return <Link to="/good-examples/$goodExampleId" params={{ goodExampleId: matter.id }} {...rest} />;
    case 'RECOGNITION_GIVEN':
    case 'RECOGNITION_OFFERED':
      return <Link to="/recognition" {...rest} />;
    case 'REFINEMENT_REQUESTED':
    case 'REFINEMENT_OFFERED':
    case 'REFINEMENT_CLOSED':
      return <Link to="/support-requests" {...rest} />;
    case 'MENTIONED':
      return <Link to="/suggestions/$suggestionId" params={{ suggestionId: matter.id }} {...rest} />;
    case 'DEPUTY_NAMED':
      return <Link to="/waiting" {...rest} />;
  }
}
