import { PencilWritingIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useMatch } from '@tanstack/react-router';
import { ButtonLink } from '@/components/ButtonLink';
import { DeviceStrip } from '@/features/suggestion/DeviceStrip';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { myselfQuery, useMyself } from '@/transport/myself';
import { Bell } from './Bell';
import { Frame } from './Frame';
import styles from './Frame.module.css';
import { Gear } from './Gear';
import { PersonMenu } from './PersonMenu';
import { SessionEnded } from './SessionEnded';
import { Tabs } from './Tabs';
import { useLook } from './useLook';

export function SignedInFrame() {
  const text = useText();
  const myself = useMyself();
  useQuery({ ...myselfQuery, refetchInterval: 60_000 });
  const atHome = Boolean(myself.municipality);
  const logo = useLook();
  const board = useMatch({ from: '/signed-in/departments/$departmentId/board', shouldThrow: false });
  const mayWrite = linkTo(myself._links, 'POST suggestions');
  return (
    <>
      <Frame
        logo={logo}
        room={board && (board.search.wall ? 'whole' : 'wide')}
        tabs={atHome && <Tabs />}
        strip={<DeviceStrip />}
        aside={
          <>
            {mayWrite && (
              <ButtonLink to="/suggestions/new" className={styles.write}>
                <PencilWritingIcon aria-hidden="true" />
                {text.nav.write}
              </ButtonLink>
            )}
            {atHome && <Gear />}
            {atHome && <Bell />}
            <PersonMenu />
          </>
        }
      />
      <SessionEnded />
    </>
  );
}
