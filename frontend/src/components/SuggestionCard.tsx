import { ChatIcon, ThumbUpIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { components } from '@/client/schema';
import { dayAndMonth } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { authorNames } from './authorNames';
import { DueDate } from './DueDate';
import { Excerpt } from './Excerpt';
import { belowTitle, titleParts } from './foundWords';
import { Stairs } from './Stairs';
import { StateBadge } from './StateBadge';
import styles from './SuggestionCard.module.css';
import { useNow } from './useNow';

type Summary = components['schemas']['SuggestionSummary'];

/** A suggestion in any list. */
export function SuggestionCard({
  suggestion,
  headingLevel = 2,
}: {
  suggestion: Summary;
  headingLevel?: 2 | 3;
}) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const Heading = `h${headingLevel}` as const;
  const { title, excerpt, submittedAt, createdAt, supportCount, commentCount } = suggestion;
  const said = excerpt ? belowTitle(title, excerpt) : [];
  return (
    <article className={`${styles.card} ${suggestion.overdue ? styles.late : ''}`}>
      <div className={styles.top}>
        <Heading className={styles.title}>
          <Link to="/suggestions/$suggestionId" params={{ suggestionId: suggestion.id }}>
            {excerpt ? <Excerpt parts={titleParts(title, excerpt)} /> : title}
          </Link>
        </Heading>
        <Stairs state={suggestion.state} />
      </div>
      <div className="subtle small">
        {[
          suggestion.department.name,
          authorNames(suggestion, text, language),
          dayAndMonth(submittedAt ?? createdAt, language, now),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {said.length > 0 && (
        <p className={styles.said}>
          <Excerpt parts={said} />
        </p>
      )}
      <div className={styles.facts}>
        <StateBadge state={suggestion.state} label={suggestion.stateLabel} />
        <DueDate due={suggestion} />
        <span className={`${styles.counts} subtle small`}>
          {supportCount > 0 && (
            <span>
              <ThumbUpIcon aria-hidden="true" />
              {text.list.supports(supportCount)}
            </span>
          )}
          {commentCount > 0 && (
            <span>
              <ChatIcon aria-hidden="true" />
              {text.list.comments(commentCount)}
            </span>
          )}
        </span>
      </div>
    </article>
  );
}
