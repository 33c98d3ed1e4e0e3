import { expect, it, vi } from 'vitest';
import { Problem } from '@/transport/problem';
import { applyProblem } from './applyProblem';

const form = () => ({ setError: vi.fn(), getValues: () => ({ idea: '', doneWhat: '' }) }) as never;

it('puts each reason beside its field and gives back the rest', () => {
  const target = form();
  const problem = new Problem(400, {
    invalidParameters: [
      { property: '/idea', reason: 'Får inte vara tom.' },
      { property: '/implementation/description', reason: 'För lång.' },
      { property: 'Idempotency-Key', reason: 'Saknas.' },
    ],
  });
  const rest = applyProblem(problem, target, { 'implementation.description': 'doneWhat' as never });
  const setError = (target as { setError: ReturnType<typeof vi.fn> }).setError;
  expect(setError).toHaveBeenCalledWith('idea', { type: 'server', message: 'Får inte vara tom.' });
  expect(setError).toHaveBeenCalledWith('doneWhat', { type: 'server', message: 'För lång.' });
  expect(rest).toEqual(['Saknas.']);
});

it('leaves other errors alone', () => {
  expect(applyProblem(new TypeError('net'), form())).toEqual([]);
});
