import { Paragraph } from '@digdir/designsystemet-react';
import {
  ClockIcon,
  EyeIcon,
  EyeSlashIcon,
  HandHeartIcon,
  QuestionmarkCircleIcon,
  TasklistIcon,
} from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { AccessibleOffer } from '@/components/accessible/AccessibleOffer';
import { PageHeading } from '@/components/PageHeading';
import { TopicCard } from '@/components/TopicCard';
import { useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import { useMyself } from '@/transport/myself';
import { DecidedRules } from './DecidedRules';
import styles from './Privacy.module.css';

function Points({ points }: { points: Record<string, string> }) {
  return (
    <ul className={styles.points}>
      {Object.entries(points).map(([name, point]) => (
        <li key={name}>{point}</li>
      ))}
    </ul>
  );
}

/** What is kept of people, why, who sees it and how long: said so that everybody can read it. */
export function PrivacyPage() {
  const text = useText();
  const words = text.privacy;
  const mayReadRules = linkTo(useMyself()._links, 'GET retention-rules');
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        beside={<AccessibleOffer place="DATA" />}
        above={
          <Link className="ds-link" to="/me">
            {text.me.title}
          </Link>
        }
      >
        {words.title}
      </PageHeading>
      <div className={styles.topics}>
        <TopicCard heading={words.kept.heading} icon={<TasklistIcon />}>
          <Points points={words.kept.points} />
          <Paragraph>
            <strong>{words.kept.never}</strong>
          </Paragraph>
        </TopicCard>
        <TopicCard heading={words.why.heading} icon={<QuestionmarkCircleIcon />}>
          <Points points={words.why.points} />
        </TopicCard>
        <TopicCard heading={words.who.heading} icon={<EyeIcon />}>
          <Points points={words.who.points} />
          <Paragraph>
            <strong>{words.who.never}</strong>
          </Paragraph>
        </TopicCard>
        <TopicCard heading={words.long.heading} icon={<ClockIcon />}>
          <Points points={words.long.points} />
          {mayReadRules && <DecidedRules />}
        </TopicCard>
        <TopicCard heading={words.secret.heading} icon={<EyeSlashIcon />}>
          <Paragraph>{words.secret.text}</Paragraph>
        </TopicCard>
        <TopicCard heading={words.rights.heading} icon={<HandHeartIcon />}>
          <Points points={words.rights.points} />
          <Link className="ds-link" to="/me">
            {words.rights.link}
          </Link>
        </TopicCard>
      </div>
    </>
  );
}
