import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetMyself, keptMyself } from './device';
import { askWho } from './myself';

const anna = { id: 'anna', displayName: 'Anna Ahl', _links: {} };
const answering = (make: () => Response) => vi.stubGlobal('fetch', async () => make());
const away = () => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => forgetMyself());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('believes without net the one whom the service last knew here', async () => {
  answering(() => new Response(JSON.stringify(anna)));
  await askWho();
  answering(away);
  expect((await askWho()).resource.displayName).toBe('Anna Ahl');
});

it('believes nobody longer than a shift', async () => {
  answering(() => new Response(JSON.stringify(anna)));
  await askWho();
  answering(away);
  vi.useFakeTimers({ now: Date.now() + 13 * 3_600_000, toFake: ['Date'] });
  await expect(askWho()).rejects.toBeInstanceOf(TypeError);
});

it('forgets who has been signed out', async () => {
  answering(() => new Response(JSON.stringify(anna)));
  await askWho();
  answering(() => new Response('{}', { status: 401 }));
  await expect(askWho()).rejects.toMatchObject({ status: 401 });
  expect(await keptMyself()).toBeUndefined();
});
