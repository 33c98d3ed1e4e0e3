import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, forgetPerson } from '@/transport/device';
import { newKey } from '@/transport/submission';
import { isUnsure, sendAll, submit, unsent, unsentOf, waits, type Unsent } from './outbox';
import { blank, requestOf } from './writing';

const anna = 'anna';
const suggestions = '/api/v1/municipalities/1060/suggestions';
const link = { href: suggestions, rel: 'suggest', method: 'POST' } as const;

/** A service that keeps idempotency keys, and a net that can lose its answers. */
const service = {
  who: anna,
  made: [] as string[],
  pictures: [] as string[],
  answers: new Map<string, Response>(),
  lose: 0,
  away: false,
  refuse: new Map<string, number>(),
};

async function answer(request: Request): Promise<Response> {
  if (service.away) throw new TypeError('Failed to fetch');
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/persons/me')) {
    if (service.who === '') return new Response('{}', { status: 401 });
    return new Response(JSON.stringify({ id: service.who, displayName: 'X', _links: {} }));
  }
  const key = request.headers.get('Idempotency-Key')!;
  const isPicture = pathname.endsWith('/pictures');
  const words = isPicture ? searchParams.get('description')! : (await request.json()).idea;
  const status = service.refuse.get(words);
  if (status) return new Response(JSON.stringify({ title: 'Nej', detail: 'Enheten finns inte' }), { status });
  if (!service.answers.has(key)) {
    (isPicture ? service.pictures : service.made).push(words);
    const id = `made-${words}`;
    const add = { ...link, href: `${suggestions}/${id}/pictures` };
    service.answers.set(key, new Response(JSON.stringify({ id, _links: { 'add-picture': add } })));
  }
  if (service.lose-- > 0) throw new TypeError('Failed to fetch');
  return service.answers.get(key)!.clone();
}

const written = (idea: string, pictures: string[] = []): Unsent => {
  const writing = { ...blank, problem: 'p', idea };
  const bytes = new ArrayBuffer(1);
  return unsent({
    id: newKey(),
    personId: anna,
    link,
    writing,
    request: requestOf(writing, false),
    pictures: pictures.map((description) => ({
      id: newKey(),
      bytes,
      type: 'image/jpeg',
      moment: 'BEFORE',
      description,
    })),
  });
};

const net = (online: boolean) => {
  service.away = !online;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
};

beforeEach(() => {
  vi.stubGlobal('fetch', answer);
  Object.assign(service, { who: anna, made: [], pictures: [], lose: 0, away: false });
  service.answers.clear();
  service.refuse.clear();
  net(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await forgetPerson(anna);
});

it('sends fifty that were written without net, once each, in the order they were written', async () => {
  net(false);
  const ideas = Array.from({ length: 50 }, (_, number) => `idé ${number}`);
  for (const idea of ideas) {
    vi.setSystemTime(Date.now() + 1);
    expect(await submit(written(idea))).toBe('later');
  }
  expect(service.made).toEqual([]);
  net(true);
  await Promise.all([sendAll(anna), sendAll(anna)]);
  expect(service.made).toEqual(ideas);
  expect(await unsentOf(anna)).toEqual([]);
});

it('asks again with the same key when an answer was lost', async () => {
  service.lose = 1;
  expect(await submit(written('hyllan'))).toBe('later');
  expect(await unsentOf(anna)).toHaveLength(1);
  await sendAll(anna);
  expect(service.made).toEqual(['hyllan']);
  expect(await unsentOf(anna)).toEqual([]);
});

it('asks before it repeats a try that the service may have forgotten', async () => {
  service.lose = 1;
  const one = written('hyllan');
  await submit(one);
  await change<Unsent>('outbox', one.id, { triedAt: Date.now() - 24 * 3_600_000 });
  await sendAll(anna);
  const [kept] = await unsentOf(anna);
  expect(isUnsure(kept!)).toBe(true);
  expect(service.made).toEqual(['hyllan']);
});

it('does not let a refused one hold up those behind it', async () => {
  net(false);
  await submit(written('fel enhet'));
  await submit(written('rätt'));
  net(true);
  service.refuse.set('fel enhet', 404);
  await sendAll(anna);
  expect(service.made).toEqual(['rätt']);
  const [refused] = await unsentOf(anna);
  expect(refused).toMatchObject({ refusal: { status: 404, detail: 'Enheten finns inte' } });
  expect(waits(refused!)).toBe(false);
});

it('puts the mended one in the place of the refused one', async () => {
  net(false);
  await submit(written('fel'));
  net(true);
  service.refuse.set('fel', 422);
  await sendAll(anna);
  const [refused] = await unsentOf(anna);
  expect(await submit(written('rätt'), refused)).toEqual({ sent: 'made-rätt' });
  expect(await unsentOf(anna)).toEqual([]);
});

it('leaves what is refused while the person waits to the form', async () => {
  service.refuse.set('fel', 400);
  expect(await submit(written('fel'))).toMatchObject({ refused: { status: 400 }, made: undefined });
  expect(await unsentOf(anna)).toEqual([]);
});

describe('a phone that several share', () => {
  it('sends nothing as somebody else', async () => {
    service.who = 'berit';
    expect(await submit(written('annas'))).toBe('signedOut');
    expect(service.made).toEqual([]);
    expect(await unsentOf('berit')).toEqual([]);
    expect(await unsentOf(anna)).toHaveLength(1);
  });

  it('keeps what was written when the session has ended, and sends it after signing in', async () => {
    service.who = '';
    expect(await submit(written('sen kväll'))).toBe('signedOut');
    service.who = anna;
    await sendAll(anna);
    expect(service.made).toEqual(['sen kväll']);
  });
});

describe('pictures', () => {
  it('go after the suggestion, once each, however often the net is lost', async () => {
    service.lose = 1;
    const one = written('med bild', ['före', 'efter']);
    expect(await submit(one)).toBe('later');
    await sendAll(anna);
    expect(service.made).toEqual(['med bild']);
    expect(service.pictures).toEqual(['före', 'efter']);
  });

  it('that are refused leave the suggestion where it is', async () => {
    service.refuse.set('för stor', 413);
    const outcome = await submit(written('med bild', ['före', 'för stor']));
    expect(outcome).toMatchObject({ refused: { status: 413 }, made: 'made-med bild' });
    expect((await unsentOf(anna))[0]?.pictures.map(({ description }) => description)).toEqual(['för stor']);
  });
});
