import { Button } from '@digdir/designsystemet-react';
import { RecordTable } from '@/components/chart/RecordTable';
import { useNameOf } from '@/components/useNameOf';
import { dayMonthAndYear } from '@/i18n/dates';
import { useLanguage, useText } from '@/i18n/language';
import styles from './Members.module.css';
import type { Member } from './queries';

export interface Open {
  change?: Member;
  remove?: Member;
}

interface Props {
  caption: string;
  members: Member[];
  onOpen: (open: Open) => void;
}

/** Members by the name of what they represent. */
export function MemberTable({ caption, members, onOpen }: Props) {
  const nameOf = useNameOf();
  const text = useText();
  const words = text.leanGroup.members;
  const language = useLanguage();
  const any = members.some(({ _links }) => _links.update || _links.delete);
  const sorted = [...members].sort((a, b) => a.department.name.localeCompare(b.department.name, language));
  return (
    <RecordTable
      caption={caption}
      size="md"
      className={styles.table}
      columns={[
        { label: words.represents },
        { label: words.who },
        { label: words.joinedOn },
        { label: words.leftOn },
        ...(any ? [{ label: words.buttons, buttons: true }] : []),
      ]}
      rows={sorted.map((member) => ({
        key: member.id,
        cells: [
          member.department.name,
          nameOf(member.person),
          dayMonthAndYear(member.joinedOn, language),
          member.leftOn && dayMonthAndYear(member.leftOn, language),
          ...(any ? [<MemberButtons member={member} onOpen={onOpen} />] : []),
        ],
      }))}
    />
  );
}

function MemberButtons({ member, onOpen }: { member: Member; onOpen: Props['onOpen'] }) {
  const nameOf = useNameOf();
  const text = useText();
  const words = text.leanGroup.members;
  const { person, department, _links } = member;
  const name = words.of(nameOf(person), department.name);
  return (
    <div className={styles.buttons}>
      {_links.update && (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={text.common.changeOf(name)}
          onClick={() => onOpen({ change: member })}
        >
          {text.common.change}
        </Button>
      )}
      {_links.delete && (
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={text.common.removeOf(name)}
          onClick={() => onOpen({ remove: member })}
        >
          {text.common.remove}
        </Button>
      )}
    </div>
  );
}
