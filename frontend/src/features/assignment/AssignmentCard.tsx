import { ButtonLink } from '@/components/ButtonLink';
import { EntryCard } from '@/components/entry/EntryCard';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Assignment.module.css';
import { Progress } from './Progress';
import type { Assignment } from './queries';
import { Remind } from './Remind';
import { standingsOf } from './standing';

interface Props {
  assignment: Assignment;
  /** Absent for those who may not. */
  onChange?: () => void;
}

/** An assignment with how far the managers are. */
export function AssignmentCard({ assignment, onChange }: Props) {
  const { assignment: text, due, events } = useText();
  const language = useLanguage();
  const { id, title, dueOn, givenBy, givenAt } = assignment;
  return (
    <EntryCard
      title={title}
      facts={
        <>
          <span>{due.DECIDE(dayMonthAndYear(dueOn, language))}</span>
          <span>{text.givenBy(givenBy ?? events.someone, dayMonthAndYear(givenAt, language))}</span>
        </>
      }
      onChange={onChange}
    >
      <Progress counts={standingsOf(assignment)} />
      <div className={styles.buttons}>
        <ButtonLink
          to="/assignments/$assignmentId"
          params={{ assignmentId: id }}
          variant="secondary"
          data-size="sm"
          aria-label={text.showOf(title)}
        >
          {text.show}
        </ButtonLink>
        <Remind assignment={assignment} />
      </div>
    </EntryCard>
  );
}
