import { follow } from '@/transport/api';
import { Problem } from '@/transport/problem';
import { readMeeting, type Meeting, type Task } from './queries';

/** The body of a meeting as it is. */
export const bodyOf = ({ startsAt, place, agenda, decisions, tasks }: Meeting) => ({
  startsAt,
  place,
  agenda,
  decisions,
  tasks: tasks.map(({ what, person, dueOn, done }) => ({ what, personId: person?.id, dueOn, done })),
});

/** The meeting with the task turned over, or undefined where the task is not there any more as it was seen. */
export function turned(meeting: Meeting, seen: Task): Meeting | undefined {
  const same = ({ what, done, person, dueOn }: Task) =>
    what === seen.what && done === seen.done && person?.id === seen.person?.id && dueOn === seen.dueOn;
  const place = meeting.tasks.findIndex(same);
  if (place < 0) return undefined;
  const tasks = meeting.tasks.map((task, at) => (at === place ? { ...task, done: !task.done } : task));
  return { ...meeting, tasks };
}

/**
 * Turns over whether a task is done. NB: a meeting is written as a whole, so that it is read anew first: what others
 * have written into it since the page was read must not be lost.
 */
export async function tick(municipalityCode: string, meetingId: string, seen: Task): Promise<void> {
  const { resource, etag } = await readMeeting(municipalityCode, meetingId);
  const meeting = turned(resource, seen);
  const link = resource._links.update;
  if (!meeting || !link) throw new Problem(412, {});
  await follow(link, { body: bodyOf(meeting), etag });
}
