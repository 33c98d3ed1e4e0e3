import { expect, it } from 'vitest';
import { requestOf } from './answerValues';

const items = [
  { id: 's-1', version: 3 },
  { id: 's-2', version: 0 },
];
const values = { text: ' Tack! ', responsible: { id: 'p-1', name: 'Anna' }, plannedOn: '2026-12-01' };

it('says to each what was meant for that one, and the version that was seen', () => {
  const request = requestOf({ ...values, kind: 'ACCEPT', lines: { 's-1': ' Bra, Bo. ', 's-2': ' ' } }, items);
  expect(request).toEqual({
    kind: 'ACCEPT',
    text: 'Tack!',
    responsiblePersonId: 'p-1',
    plannedOn: '2026-12-01',
    items: [
      { suggestionId: 's-1', version: 3, personalLine: 'Bra, Bo.' },
      { suggestionId: 's-2', version: 0 },
    ],
  });
});

it('plans nothing where the answer is no', () => {
  const request = requestOf({ ...values, kind: 'DECLINE', lines: {} }, items.slice(0, 1));
  expect(request).toEqual({
    kind: 'DECLINE',
    text: 'Tack!',
    items: [{ suggestionId: 's-1', version: 3 }],
  });
});
