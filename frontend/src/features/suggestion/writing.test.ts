import { expect, it } from 'vitest';
import { blank, requestOf } from './writing';

const sent = (change: Partial<typeof blank>, draft = false) =>
  JSON.parse(JSON.stringify(requestOf({ ...blank, ...change }, draft)));

it('is two fields when only two were filled in', () => {
  expect(sent({ problem: ' Lång väntan ', idea: 'Egen hylla' })).toEqual({
    problem: 'Lång väntan',
    idea: 'Egen hylla',
  });
});

it('takes the idea as what was done', () => {
  expect(sent({ problem: 'p', idea: 'Vi flyttade hyllan', done: true, areas: ['TIME'] })).toEqual({
    problem: 'p',
    idea: 'Vi flyttade hyllan',
    implementation: { description: 'Vi flyttade hyllan', effect: { areas: ['TIME'] } },
  });
});

it('is never done while it is a draft', () => {
  expect(sent({ idea: 'x', done: true }, true)).toEqual({ draft: true, idea: 'x' });
});

it('names a colleague who is known here by id, and another by name', () => {
  const colleague = { id: 'p-1', name: 'Karin Kvist' };
  expect(sent({ idea: 'x', colleague, colleagueName: 'Kar' }).onBehalfOf).toEqual({ personId: 'p-1' });
  expect(sent({ idea: 'x', colleagueName: ' Karin ' }).onBehalfOf).toEqual({ name: 'Karin' });
});
