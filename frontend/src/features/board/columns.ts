import type { components } from '@/client/schema';
import type { BoardSearch } from './search';

type Schemas = components['schemas'];
export type Kind = Schemas['BoardColumnKind'];
export type Column = Schemas['BoardColumn'];
export type Card = Schemas['SuggestionSummary'];

export const kinds = ['NEW', 'IN_ASSESSMENT', 'ACCEPTED', 'IN_PROGRESS', 'DONE'] as const satisfies Kind[];

/** Where cards are on their way to, while the answer is awaited. */
export type Moving = Readonly<Record<string, Kind>>;

/** The board as it will be when what is on its way has arrived: such a card lies uppermost where it goes. */
export function withMoving(columns: readonly Column[], moving: Moving): Column[] {
  const leaving = columns.flatMap(({ kind, items }) =>
    items.filter(({ id }) => moving[id] && moving[id] !== kind),
  );
  if (leaving.length === 0) return [...columns];
  return columns.map((column) => {
    const stay = column.items.filter((card) => !leaving.includes(card));
    const come = leaving.filter(({ id }) => moving[id] === column.kind);
    const left = column.items.length - stay.length;
    return { ...column, count: column.count - left + come.length, items: [...come, ...stay] };
  });
}

/** Only those that are asked for. NB: the server does not sort these out; the number is then of what is shown. */
export function chosenOf(columns: readonly Column[], show: BoardSearch['show']): Column[] {
  if (!show) return [...columns];
  return columns.map((column) => {
    const items = column.items.filter(({ mine, overdue }) => (show === 'mine' ? mine : overdue));
    return { ...column, count: items.length, items };
  });
}

/** What the wall screen says in large figures. NB: the late ones stand first, so that the first fifty tell their number. */
export function numbersOf(columns: readonly Column[]) {
  const sum = (...of: Kind[]) =>
    columns.filter(({ kind }) => of.includes(kind)).reduce((total, { count }) => total + count, 0);
  return {
    waiting: sum('NEW', 'IN_ASSESSMENT'),
    late: columns.flatMap(({ items }) => items).filter(({ overdue }) => overdue).length,
    going: sum('ACCEPTED', 'IN_PROGRESS'),
    done: sum('DONE'),
  };
}

export interface Arrival {
  id: string;
  title: string;
  kind: Kind;
}

/** What stands elsewhere than it did, or is new. */
export function arrivalsBetween(before: readonly Column[], after: readonly Column[]): Arrival[] {
  const places = new Map(before.flatMap(({ kind, items }) => items.map(({ id }) => [id, kind] as const)));
  return after.flatMap(({ kind, items }) =>
    items.filter(({ id }) => places.get(id) !== kind).map(({ id, title }) => ({ id, title, kind })),
  );
}
