import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Myself } from './myself';
import type { Versioned } from './api';

/*
 * What is kept on this device so that nothing written is lost without net: who last signed in here, what they are writing, and what
 * waits to be sent. No token. Everything is bound to a person, goes when they sign out, and goes after seven days.
 */
export interface KeptMyself extends Versioned<Myself> {
  id: 'myself';
  keptAt: number;
}

/** What rooms keep: they know its shape, the shelves only whose it is and since when. */
export interface Kept {
  id: string;
  personId: string;
  keptAt: number;
}

interface Shelves extends DBSchema {
  myself: { key: string; value: KeptMyself };
  drafts: { key: string; value: Kept };
  outbox: { key: string; value: Kept };
}
export type Shelf = 'drafts' | 'outbox';

const keptDays = 7;
let database: Promise<IDBPDatabase<Shelves>> | undefined;

const shelves = () =>
  (database ??= openDB<Shelves>('stegvis', 1, {
    upgrade: (fresh) => {
      for (const name of ['myself', 'drafts', 'outbox'] as const) {
        fresh.createObjectStore(name, { keyPath: 'id' });
      }
    },
    terminated: () => (database = undefined),
  }));

/** The day on which what was kept then is removed. */
export const removedOn = (keptAt: number): Date => new Date(keptAt + keptDays * 86_400_000);

/** What a person has on a shelf, the oldest first. */
export async function allOf<T extends Kept>(shelf: Shelf, personId: string): Promise<T[]> {
  const all = (await (await shelves()).getAll(shelf)) as T[];
  return all.filter((one) => one.personId === personId).sort((a, b) => a.keptAt - b.keptAt);
}

export const find = async <T extends Kept>(shelf: Shelf, id: string): Promise<T | undefined> =>
  (await (await shelves()).get(shelf, id)) as T | undefined;

export async function put(shelf: Shelf, kept: Kept): Promise<void> {
  await (await shelves()).put(shelf, kept);
}

/** One in the place of another, so that there is never none of them and never both. */
export async function replace<T extends Kept>(shelf: Shelf, former: string, next: T): Promise<void> {
  const writing = (await shelves()).transaction(shelf, 'readwrite');
  await Promise.all([writing.store.delete(former), writing.store.put(next), writing.done]);
}

/** Changes what is still there; what was removed meanwhile does not come back. */
export async function change<T extends Kept>(shelf: Shelf, id: string, changes: Partial<T>): Promise<void> {
  const writing = (await shelves()).transaction(shelf, 'readwrite');
  const present = await writing.store.get(id);
  if (present) await writing.store.put({ ...present, ...changes });
  await writing.done;
}

export async function remove(shelf: Shelf, ...ids: string[]): Promise<void> {
  const writing = (await shelves()).transaction(shelf, 'readwrite');
  await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
}

export async function keepMyself(known: Versioned<Myself>): Promise<void> {
  await (await shelves()).put('myself', { ...known, id: 'myself', keptAt: Date.now() });
}

export const keptMyself = async (): Promise<KeptMyself | undefined> =>
  (await shelves()).get('myself', 'myself');

export const forgetMyself = async (): Promise<void> => (await shelves()).delete('myself', 'myself');

/** Signing out: nothing of this person stays, and nothing of another goes. */
export async function forgetPerson(personId: string): Promise<void> {
  await forget((one) => one.personId === personId);
  await forgetMyself();
}

/** What nobody came back for. */
export const forgetOld = (now = Date.now()): Promise<void> =>
  forget(({ keptAt }) => removedOn(keptAt).getTime() <= now);

/** How much of anybody waits to be sent from here. NB: a number and nothing else; who asks is not signed in. */
export const countWaiting = async (): Promise<number> => (await shelves()).count('outbox');

async function forget(which: (one: Kept) => boolean): Promise<void> {
  for (const shelf of ['drafts', 'outbox'] as const) {
    const all = await (await shelves()).getAll(shelf);
    await remove(shelf, ...all.filter(which).map(({ id }) => id));
  }
}
