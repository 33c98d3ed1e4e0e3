import { Outlet } from '@tanstack/react-router';
import { NotFound } from '@/components/NotFound';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import { administers, wordsAnswers } from './entrance';
import { Places } from './Places';

/** The rooms of those who look after the municipality's own use of the product. */
export function AdministrationFrame() {
  const { places, navigation } = useText().administration;
  const { _links } = useMyself();
  const may = (operation: string) => Boolean(linkTo(_links, operation));
  // NB: who answers for a unit sets up its kiosks, and has nothing else to do here.
  if (!administers(_links) && !wordsAnswers(_links) && !may('GET kiosks')) return <NotFound />;
  return (
    <>
      <Places
        label={navigation}
        places={[
          { to: '/administration', name: places.setup, open: may('GET setup'), exact: true },
          {
            to: '/administration/organisation',
            name: places.organisation,
            open: may('POST departments'),
          },
          { to: '/administration/roles', name: places.roles, open: may('GET role-assignments') },
          { to: '/administration/deputies', name: places.deputies, open: wordsAnswers(_links) },
          {
            to: '/administration/text-templates',
            name: places.textTemplates,
            open: wordsAnswers(_links),
          },
          { to: '/administration/settings', name: places.settings, open: may('PUT settings') },
          { to: '/administration/appearance', name: places.appearance, open: administers(_links) },
          { to: '/administration/retention', name: places.retention, open: may('GET retention-runs') },
          { to: '/administration/kiosks', name: places.kiosks, open: may('GET kiosks') },
        ]}
      />
      <Outlet />
    </>
  );
}
