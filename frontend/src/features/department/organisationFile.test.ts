import { expect, it } from 'vitest';
import { fileOf, textOf } from './organisationFile';
import type { Department } from './tree';

const social: Department = {
  id: '1',
  code: 'SOCIAL',
  name: 'Social; vård',
  kind: 'ADMINISTRATION',
  path: [],
  _links: {},
};
const care: Department = { ...social, id: '2', code: 'VARD', name: 'Vård', kind: 'UNIT', parentId: '1' };

it('writes each department with the code of the one above it', async () => {
  expect((await fileOf([social, { ...care, closedOn: '2026-12-31' }])).split('\r\n')).toEqual([
    'code;name;kind;parent_code;closed_on',
    'SOCIAL;"Social; vård";ADMINISTRATION;;',
    'VARD;Vård;UNIT;SOCIAL;2026-12-31',
  ]);
});

it('reads what older spreadsheets write, too', async () => {
  expect(await textOf(new Blob(['Vård']))).toBe('Vård');
  expect(await textOf(new Blob([new Uint8Array([0x56, 0xe5, 0x72, 0x64])]))).toBe('Vård');
});
