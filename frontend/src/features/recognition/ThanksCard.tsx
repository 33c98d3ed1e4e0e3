import { Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useNow } from '@/components/useNow';
import { nearDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { colours, KindIcon } from './KindIcon';
import type { Recognition } from './queries';
import styles from './Recognition.module.css';

/** A card on the wall: to whom, how, what for. */
export function ThanksCard({ recognition }: { recognition: Recognition }) {
  const text = useText();
  const language = useLanguage();
  const now = useNow();
  const words = text.recognition;
  const { form, department, teamName, person, suggestion, message, state, givenBy, givenAt } = recognition;
  const unit = department && (teamName ? words.inUnit(teamName, department.name) : department.name);
  const unanswered = state === 'OFFERED' || state === 'REFUSED';
  return (
    <li
      className={styles.thanks}
      data-color={unanswered ? 'neutral' : colours[form.kind]}
      data-unanswered={unanswered || undefined}
    >
      <p className={styles.how}>
        <span className={styles.icon}>
          <KindIcon kind={form.kind} />
        </span>
        {form.name}
      </p>
      <Heading level={3} data-size="xs">
        {unit ?? person?.displayName ?? words.somebody}
      </Heading>
      <p className={`written ${styles.message}`}>{message}</p>
      {suggestion && (
        <p className="small">
          {`${words.forSuggestion} `}
          <Link className="ds-link" to="/suggestions/$suggestionId" params={{ suggestionId: suggestion.id }}>
            {suggestion.title}
          </Link>
        </p>
      )}
      <p className={`small ${styles.giver}`}>
        {[givenBy && words.from(givenBy.displayName), nearDay(givenAt, text, language, now)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {unanswered && (
        <div className="row">
          <Tag data-size="sm" data-color="neutral">
            {words.states[state]}
          </Tag>
          <span className="small">{state === 'OFFERED' ? words.onlyYou : words.onlyYouSee}</span>
        </div>
      )}
    </li>
  );
}
