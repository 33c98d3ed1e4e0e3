import { afterEach, expect, it, vi } from 'vitest';
import { follow } from './api';
import { Problem } from './problem';

const decide = {
  href: 'https://inside.example/api/v1/suggestions/1/decisions',
  rel: 'decide',
  method: 'POST',
} as const;

function answering(response: Response) {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    requests.push(request);
    return response;
  });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

it('sends what the server asks of a change', async () => {
  const requests = answering(new Response('{}'));
  await follow(decide, { body: { outcome: 'ACCEPT' }, etag: '"7"', key: 'key-one-1' });
  const headers = requests[0]!.headers;
  expect(headers.get('If-Match')).toBe('"7"');
  expect(headers.get('Idempotency-Key')).toBe('key-one-1');
  expect(headers.get('X-Stegvis-Request')).toBe('1');
  expect(headers.get('Accept-Language')).toBe('sv');
  expect(await requests[0]!.json()).toEqual({ outcome: 'ACCEPT' });
});

it('stays at its own origin whatever host the link names', async () => {
  const requests = answering(new Response('{}'));
  await follow(decide);
  expect(new URL(requests[0]!.url).host).toBe(window.location.host);
});

it('turns a refusal into a problem', async () => {
  answering(new Response(JSON.stringify({ title: 'Ändrat under tiden' }), { status: 412 }));
  await expect(follow(decide)).rejects.toBeInstanceOf(Problem);
});

it('takes an answer without content', async () => {
  answering(new Response(null, { status: 204 }));
  await expect(follow({ ...decide, method: 'DELETE' })).resolves.toBeUndefined();
});
