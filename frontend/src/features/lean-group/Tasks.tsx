import { Checkbox } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '@/components/announce';
import { DueDate } from '@/components/DueDate';
import { Failure } from '@/components/Failure';
import { useNow } from '@/components/useNow';
import { plainDate } from '@/i18n/dates';
import { useText } from '@/i18n/language';
import { useMunicipalityCode } from '@/transport/myself';
import styles from './Meetings.module.css';
import { stale, type Meeting, type Task } from './queries';
import { tick } from './ticking';

/** Who does what, and what of it is done; ticked right here by those who may change the meeting. */
export function Tasks({ meeting }: { meeting: Meeting }) {
  const text = useText();
  const words = text.leanGroup.meetings;
  const today = plainDate(useNow());
  const cache = useQueryClient();
  const code = useMunicipalityCode();
  const ticking = useMutation({
    mutationFn: (task: Task) => tick(code, meeting.id, task),
    onSuccess: (_, { what, done }) => announce(done ? words.unticked(what) : words.ticked(what)),
    onSettled: () => Promise.all(stale.map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
  const { tasks } = meeting;
  if (tasks.length === 0) return null;
  return (
    <div className={styles.tasks} role="group" aria-label={words.tasks}>
      <div className={styles.sum}>
        <strong>{words.tasks}</strong>
        <span className="subtle small">
          {words.tasksDone(tasks.filter(({ done }) => done).length, tasks.length)}
        </span>
      </div>
      {ticking.error && <Failure error={ticking.error} />}
      <ul className="unlisted stack">
        {tasks.map((task, place) => {
          const { what, person, dueOn, done } = task;
          const changing = ticking.isPending && ticking.variables === task;
          const overdue = !done && dueOn !== undefined && dueOn < today;
          return (
            <li key={place} className={done ? styles.done : undefined}>
              <Checkbox
                label={what}
                description={
                  (person || (dueOn && !done)) && (
                    <span className={styles.facts}>
                      {person && <span>{person.displayName}</span>}
                      {!done && <DueDate due={{ dueOn, dueReason: 'IMPLEMENT', overdue }} />}
                    </span>
                  )
                }
                checked={changing ? !done : done}
                disabled={!meeting._links.update}
                // NB: not disabled meanwhile; that would take the focus away.
                onChange={() => !ticking.isPending && ticking.mutate(task)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
