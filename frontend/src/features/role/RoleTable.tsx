import { Button } from '@digdir/designsystemet-react';
import { RecordTable } from '@/components/chart/RecordTable';
import { useNameOf } from '@/components/useNameOf';
import { shortDay } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import { linkTo } from '@/transport/links';
import type { RoleAssignment } from './queries';
import styles from './Roles.module.css';

interface Props {
  assignments: RoleAssignment[];
  onTakeBack: (assignment: RoleAssignment) => void;
}

/** Who, what, where and by whom it was given. What the sign-in says cannot be taken back here. */
export function RoleTable({ assignments, onTakeBack }: Props) {
  const text = useText();
  const words = text.roleAssignment;
  const language = useLanguage();
  const nameOf = useNameOf();
  const any = assignments.some(({ _links }) => linkTo(_links, 'DELETE self'));
  return (
    <RecordTable
      caption={words.title}
      size="md"
      className={styles.table}
      columns={[
        { label: words.person },
        { label: words.role },
        { label: words.where },
        { label: words.from },
        ...(any ? [{ label: words.takeBack, buttons: true }] : []),
      ]}
      rows={assignments.map((assignment) => ({
        key: assignment.id,
        cells: [
          nameOf(assignment.person),
          text.roles[assignment.role],
          assignment.department?.name ?? words.whole,
          words.since(words.sources[assignment.source], shortDay(assignment.createdAt, language)),
          ...(any ? [<TakeBack key="take-back" assignment={assignment} onTakeBack={onTakeBack} />] : []),
        ],
      }))}
    />
  );
}

function TakeBack({
  assignment,
  onTakeBack,
}: {
  assignment: RoleAssignment;
  onTakeBack: Props['onTakeBack'];
}) {
  const text = useText();
  const nameOf = useNameOf();
  if (!linkTo(assignment._links, 'DELETE self')) return null;
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      data-color="danger"
      aria-label={text.roleAssignment.takeBackOf(text.roles[assignment.role], nameOf(assignment.person))}
      onClick={() => onTakeBack(assignment)}
    >
      {text.roleAssignment.takeBack}
    </Button>
  );
}
