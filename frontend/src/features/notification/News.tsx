import { Link } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { StateBadge } from '@/components/StateBadge';
import { dateAndTime } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { MatterLink } from './MatterLink';
import styles from './Notifications.module.css';

interface Props {
  news: components['schemas']['Notification'];
  onOpen: () => void;
}

export function News({ news, onOpen }: Props) {
  const text = useText();
  const language = useLanguage();
  const { suggestion, eventType, matter, actor, reason, createdAt, read } = news;
  // Reminders come from the product itself; anybody else without a name is hidden by a blind assessment.
  const ours =
    eventType === 'REMINDED' ||
    eventType === 'ESCALATED' ||
    matter?.kind === 'ASSIGNMENT_REMINDED' ||
    matter?.kind === 'STAFF_MEETING_EMPTY';
  const unnamed = ours ? text.events.system : text.events.someone;
  const isNew = !read && <span className="visually-hidden">{` (${text.notifications.isNew})`}</span>;
  return (
    <li className={`${styles.news} ${read ? '' : styles.unread}`}>
      <div className={`${styles.top} subtle small`}>
        <span>
          {actor?.displayName ?? unnamed} {eventType && text.events[eventType]}
          {matter && text.matters[matter.kind]}
        </span>
        <time dateTime={createdAt}>{dateAndTime(createdAt, language)}</time>
      </div>
      {suggestion && (
        <Link to="/suggestions/$suggestionId" params={{ suggestionId: suggestion.id }} onClick={onOpen}>
          {suggestion.title}
          {isNew}
        </Link>
      )}
      {matter && (
        <MatterLink matter={matter} onClick={onOpen}>
          {matter.title}
          {isNew}
        </MatterLink>
      )}
      {reason && <p className={`written ${styles.quote}`}>{reason}</p>}
      {suggestion && (
        <div>
          <StateBadge state={suggestion.state} />
        </div>
      )}
    </li>
  );
}
