import { expect, it } from 'vitest';
import { isPassing, isProblem, Problem, problemOf } from './problem';

const answer = (status: number, body: string, headers: HeadersInit = {}) =>
  new Response(body, { status, headers });

it('reads title, detail and the fields at fault', async () => {
  const problem = await problemOf(
    answer(
      400,
      JSON.stringify({
        type: 'https://example.org/problems/invalid-request',
        title: 'Ogiltig begäran',
        detail: 'Fältet idé måste fyllas i',
        invalidParameters: [{ property: '/idea', reason: 'får inte vara tom' }],
      }),
    ),
  );
  expect(problem.detail).toBe('Fältet idé måste fyllas i');
  expect(problem.fieldErrors()).toEqual([{ field: 'idea', reason: 'får inte vara tom' }]);
});

it('keeps the way to a nested field', () => {
  const problem = new Problem(400, {
    invalidParameters: [{ property: '/effects/0/description', reason: 'x' }],
  });
  expect(problem.fieldErrors()[0]?.field).toBe('effects.0.description');
});

it('is a problem even when the answer is no JSON', async () => {
  const problem = await problemOf(answer(502, '<html>', { 'Retry-After': '7' }));
  expect(problem.status).toBe(502);
  expect(problem.retryAfterSeconds).toBe(7);
});

it('tells what may pass from what is an answer', () => {
  expect(isPassing(new TypeError('Failed to fetch'))).toBe(true);
  expect(isPassing(new Problem(503, {}))).toBe(true);
  expect(isPassing(new Problem(409, {}))).toBe(false);
  expect(isProblem(new Problem(412, {}), 412)).toBe(true);
});
