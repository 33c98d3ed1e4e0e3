import { RemoveDialog } from '@/components/entry/RemoveDialog';
import type { Link } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { CloseDialog } from './CloseDialog';
import { DepartmentDialog } from './DepartmentDialog';
import { MoveDialog } from './MoveDialog';
import { organisationStale } from './queries';
import type { Department } from './tree';

/** What somebody is about to do with a department; adding without one is adding at the top. */
export type Doing =
  | { what: 'add'; department?: Department }
  | { what: 'change' | 'move' | 'close' | 'remove'; department: Department };

interface Props {
  doing: Doing | undefined;
  departments: Department[];
  add: Link | undefined;
  onClose: () => void;
}

export function DepartmentDialogs({ doing, departments, add, onClose }: Props) {
  if (!doing) return null;
  const { what, department } = doing;
  if (what === 'add') {
    return add ? <DepartmentDialog link={add} parent={department} onClose={onClose} /> : null;
  }
  const links = department._links;
  const self = linkTo(links, 'GET self');
  const link = linkTo(
    links,
    { change: 'PUT self', move: 'POST moves', close: 'POST closures', remove: 'DELETE self' }[what],
  );
  if (!link || !self) return null;
  switch (what) {
    case 'change':
      return <DepartmentDialog link={link} former={department} onClose={onClose} />;
    case 'move':
      return <MoveDialog {...{ link, self, department, departments, onClose }} />;
    case 'close':
      return <CloseDialog {...{ link, self, department, onClose }} />;
    case 'remove':
      return <RemoveDialog title={department.name} link={link} stale={organisationStale} onClose={onClose} />;
  }
}
