import { Outlet } from '@tanstack/react-router';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import { Places } from './Places';

/** The rooms for figures. */
export function NumbersFrame() {
  const text = useText();
  const { _links } = useMyself();
  return (
    <>
      <Places
        label={text.figures.navigation}
        places={[
          { to: '/figures', name: text.figures.title, open: true },
          { to: '/comparison', name: text.comparison.nav, open: true },
          { to: '/headcounts', name: text.headcounts.nav, open: Boolean(_links['count-headcounts']) },
          { to: '/targets', name: text.targets.nav, open: Boolean(_links['set-targets']) },
          { to: '/sign-off', name: text.signOff.nav, open: Boolean(_links['sign-off']) },
          { to: '/networks', name: text.network.many, open: Boolean(_links.networks) },
        ]}
      />
      <Outlet />
    </>
  );
}
