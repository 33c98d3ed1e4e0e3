import { expect, it } from 'vitest';
import { localPath } from './entrance';

it('goes back to where the person was going', () => {
  expect(localPath('/suggestions/1?x=2')).toBe('/suggestions/1?x=2');
});

it('never leads to another site', () => {
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    undefined,
    '/',
  ]) {
    expect(localPath(to)).toBe('/suggestions/mine');
  }
});
