import { expect, it } from 'vitest';
import { newKey, Submission } from './submission';

it('keeps its key when the same thing is sent again', () => {
  const submission = new Submission();
  const first = submission.keyFor('/a', { idea: 'x' });
  expect(submission.keyFor('/a', { idea: 'x' })).toBe(first);
});

it('takes a new key when the form was changed or the address is another', () => {
  const submission = new Submission();
  const first = submission.keyFor('/a', { idea: 'x' });
  const second = submission.keyFor('/a', { idea: 'y' });
  expect(second).not.toBe(first);
  expect(submission.keyFor('/b', { idea: 'y' })).not.toBe(second);
});

it('takes a new key once the first submission is done', () => {
  const submission = new Submission();
  const first = submission.keyFor('/a', {});
  submission.done();
  expect(submission.keyFor('/a', {})).not.toBe(first);
});

it('makes a version 4 UUID', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
