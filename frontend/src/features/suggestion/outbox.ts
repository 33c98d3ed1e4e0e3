import type { components } from '@/client/schema';
import { follow, sendFile, type Link } from '@/transport/api';
import { allOf, change, find, put, remove, replace, type Kept } from '@/transport/device';
import { askWho } from '@/transport/myself';
import { isPassing, isProblem, Problem } from '@/transport/problem';
import type { KeptPicture } from './pictures';
import type { Writing } from './writing';

/*
 * Each suggestion goes by way of the device: it is kept first and then sent, so that neither a lost net nor a killed app loses it.
 * The id is the idempotency key of every try, so that it arrives once.
 */
export interface Unsent extends Kept {
  link: Link;
  writing: Writing;
  request: components['schemas']['CreateSuggestionRequest'];
  pictures: KeptPicture[];
  /** Since when a try has had no answer: it may have arrived. */
  triedAt?: number | undefined;
  /** The suggestion is there; pictures may still wait. */
  made?: { id: string; addPicture: Link | undefined } | undefined;
  refusal?: Refusal | undefined;
}

export interface Refusal {
  status: number;
  type: string;
  title: string;
  detail: string;
  invalidParameters: Problem['invalidParameters'];
}

type Save = (changes: Partial<Unsent>) => Promise<void>;

/** The service keeps a key for 24 hours; a try that is older than this is not repeated without asking. */
const keyHours = 23;
const patienceMillis = 30_000;

export const unsentOf = (personId: string): Promise<Unsent[]> => allOf<Unsent>('outbox', personId);

export const isUnsure = ({ triedAt, refusal }: Unsent, now = Date.now()): boolean =>
  !refusal && triedAt !== undefined && now - triedAt > keyHours * 3_600_000;

export const waits = (one: Unsent): boolean => !one.refusal && !isUnsure(one);

export const problemOfRefusal = ({ status, ...body }: Refusal): Problem => new Problem(status, { ...body });

/** The suggestion with its pictures, which show how it was, or how it became where it has been done. */
export function unsent(written: Omit<Unsent, 'keptAt'>): Unsent {
  const pictures = written.pictures.map((picture): KeptPicture => ({
    ...picture,
    moment: written.request.implementation ? 'AFTER' : 'BEFORE',
  }));
  return { ...written, pictures, keptAt: Date.now() };
}

const keepUnsent = (one: Unsent, former?: string): Promise<void> =>
  former ? replace('outbox', former, one) : put('outbox', one);

export const removeUnsent = (id: string): Promise<void> => remove('outbox', id);

/** Tried again as it is, whatever was said or left unsaid before. */
export const tryAgain = (id: string): Promise<void> =>
  change<Unsent>('outbox', id, { refusal: undefined, triedAt: undefined });

/** Sends one suggestion and then its pictures; tells the suggestion's id, or throws what came instead. */
export async function send(one: Unsent, save: Save): Promise<string> {
  let { made } = one;
  const trying = () => save({ triedAt: one.triedAt ?? Date.now() });
  if (!made) {
    await trying();
    const answer = (await follow(one.link, {
      body: one.request,
      key: one.id,
      signal: AbortSignal.timeout(patienceMillis),
    })) as components['schemas']['Suggestion'];
    made = { id: answer.id, addPicture: answer._links['add-picture'] };
    await save({ made, triedAt: undefined });
  }
  const left = [...one.pictures];
  for (const picture of one.pictures) {
    if (!made.addPicture) break;
    await trying();
    const { moment, description, bytes, type, id } = picture;
    const about = { moment, description };
    const file = new Blob([bytes], { type });
    await sendFile(made.addPicture, file, about, id, AbortSignal.timeout(patienceMillis));
    left.shift();
    await save({ pictures: [...left], triedAt: undefined });
  }
  return made.id;
}

/** NB: where a picture was refused, the suggestion itself has been made. */
export type Outcome =
  'sending' | { sent: string } | { refused: Problem; made: string | undefined } | 'later' | 'signedOut';
type Listener = (one: Unsent, outcome: Outcome) => void;

const listeners = new Set<Listener>();

/** Told of each try to send, whoever began it. */
export const onOutcome = (listener: Listener) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

async function sendKept(one: Unsent): Promise<Outcome> {
  const save: Save = (changes) => change<Unsent>('outbox', one.id, changes);
  try {
    // NB: on a shared phone somebody else may have signed in beside this page, and must not send it as theirs.
    if ((await askWho()).resource.id !== one.personId) return 'signedOut';
    const id = await send(one, save);
    await removeUnsent(one.id);
    return { sent: id };
  } catch (error) {
    // Certainly not taken; an earlier try may have been.
    if (isProblem(error, 401, 429)) {
      await save({ triedAt: one.triedAt });
      return error.status === 401 ? 'signedOut' : 'later';
    }
    if (!isProblem(error) || isPassing(error)) return 'later';
    const { status, type, title, detail, invalidParameters } = error;
    await save({ refusal: { status, type, title, detail, invalidParameters }, triedAt: undefined });
    return { refused: error, made: (await find<Unsent>('outbox', one.id))?.made?.id };
  }
}

async function sendInTurn(personId: string): Promise<void> {
  for (const { id } of (await unsentOf(personId)).filter(waits)) {
    // Read again: it may have been removed while this one waited its turn.
    const one = await find<Unsent>('outbox', id);
    if (!one || !waits(one)) continue;
    const tell = (outcome: Outcome) => listeners.forEach((listener) => listener(one, outcome));
    if (navigator.onLine) tell('sending');
    const outcome = navigator.onLine ? await sendKept(one) : 'later';
    tell(outcome);
    if (outcome === 'later' || outcome === 'signedOut') return;
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Sends what waits in the order it was written, until the net is away. One page of the browser at a time. */
export function sendAll(personId: string): Promise<void> {
  const run = () => sendInTurn(personId);
  const mine = turn.then(async () => {
    // NB: locks are missing on plain http outside localhost; the keys still keep each from arriving twice.
    if (navigator.locks) await navigator.locks.request('stegvis-outbox', run);
    else await run();
  });
  turn = mine.catch(() => undefined);
  return mine;
}

/** How long somebody who pressed the button waits for an answer before they may go on. */
const answerMillis = 8000;

/**
 * Keeps it and sends it; tells what became of it, 'later' where that is not known yet. What is refused while the person waits is
 * theirs to put right in the form: it waits no more, and the one that was being mended is back.
 */
export async function submit(one: Unsent, mended?: Unsent): Promise<Outcome> {
  const outcome = await keptAndSent(one, mended?.id);
  if (typeof outcome === 'object' && 'refused' in outcome && !outcome.made) {
    await (mended
      ? replace<Unsent>('outbox', one.id, { ...mended, writing: one.writing })
      : removeUnsent(one.id));
  }
  return outcome;
}

async function keptAndSent(one: Unsent, former: string | undefined): Promise<Outcome> {
  const kept = await keepUnsent(one, former).then(
    () => true,
    () => false,
  );
  // A browser that keeps nothing sends at once or says why not.
  if (!kept) return { sent: await send(one, async () => undefined) };
  return new Promise((resolve) => {
    const done = (outcome: Outcome) => {
      stop();
      clearTimeout(timer);
      resolve(outcome);
    };
    const stop = onOutcome(({ id }, outcome) => id === one.id && outcome !== 'sending' && done(outcome));
    const timer = setTimeout(() => done('later'), answerMillis);
    void sendAll(one.personId).then(
      () => done('later'),
      () => done('later'),
    );
  });
}
