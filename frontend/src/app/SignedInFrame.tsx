import { PencilWritingIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '@/components/ButtonLink';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { myselfQuery, useMyself } from '@/transport/myself';
import { Bell } from './Bell';
import { Frame } from './Frame';
import styles from './Frame.module.css';
import { PersonMenu } from './PersonMenu';
import { SessionEnded } from './SessionEnded';
import { Tabs } from './Tabs';

export function SignedInFrame() {
  const text = useText();
  const myself = useMyself();
  useQuery({ ...myselfQuery, refetchInterval: 60_000 });
  const atHome = Boolean(myself.municipality);
  const mayWrite = linkTo(myself._links, 'POST suggestions');
  return (
    <>
      <Frame
        tabs={atHome && <Tabs />}
        aside={
          <>
            {mayWrite && (
              <ButtonLink to="/suggestions/new" className={styles.write}>
                <PencilWritingIcon aria-hidden="true" />
                {text.nav.write}
              </ButtonLink>
            )}
            {atHome && <Bell />}
            <PersonMenu />
          </>
        }
      />
      <SessionEnded />
    </>
  );
}
