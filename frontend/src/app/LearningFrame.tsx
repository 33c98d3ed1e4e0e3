import { Outlet } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { Places } from './Places';

/** The rooms where people learn from each other: trainings, the lean group, help for leaders. */
export function LearningFrame() {
  const text = useText();
  const { _links } = useMyself();
  return (
    <>
      <Places
        label={text.learning.navigation}
        places={[
          { to: '/good-examples', name: text.goodExample.title, open: true },
          { to: '/staff-meetings', name: text.staffMeeting.title, open: Boolean(_links['staff-meetings']) },
          { to: '/recognition', name: text.recognition.title, open: Boolean(_links.recognitions) },
          { to: '/trainings', name: text.learning.trainings, open: true },
          { to: '/lean-group', name: text.learning.leanGroup, open: true },
          { to: '/coachings', name: text.learning.coachings, open: Boolean(_links.coachings) },
          { to: '/assignments', name: text.learning.assignments, open: Boolean(_links.assignments) },
          {
            to: '/support-requests',
            name: text.refinement.title,
            open: Boolean(_links['refinement-requests']),
          },
        ]}
      />
      <Outlet />
    </>
  );
}
