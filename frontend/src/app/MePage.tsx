import { CogIcon } from '@navikt/aksel-icons';
import { PageHeading } from '@/components/PageHeading';
import { Preferences } from '@/components/Preferences';
import { TopicCard } from '@/components/TopicCard';
import { NameCard } from '@/features/identity/NameCard';
import { ToldCard } from '@/features/notification/ToldCard';
import { MyDataCard } from '@/features/privacy/MyDataCard';
import { KeptHere } from '@/features/suggestion/KeptHere';
import { MyOutcome } from '@/features/suggestion/MyOutcome';
import { useText } from '@/i18n/language';
import { useMyself } from '@/transport/myself';
import styles from './MePage.module.css';
import { SignOut } from './SignOut';

/** Somebody's own page. NB: a network coordinator is no municipality's person and has less of it. */
export function MePage() {
  const { me: words } = useText();
  const { municipality, _links } = useMyself();
  return (
    <>
      <PageHeading lead={words.lead} beside={<SignOut />}>
        {words.title}
      </PageHeading>
      <div className={styles.topics}>
        <div>
          <NameCard />
          {municipality && <MyOutcome />}
          {municipality && <KeptHere />}
        </div>
        <div>
          <TopicCard heading={words.look} icon={<CogIcon />}>
            <div className={styles.preferences}>
              <Preferences />
            </div>
          </TopicCard>
          {_links['notification-settings'] && <ToldCard />}
          <MyDataCard />
        </div>
      </div>
    </>
  );
}
