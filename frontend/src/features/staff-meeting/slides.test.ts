import { describe, expect, it } from 'vitest';
import type { Picture } from '@/components/picture/queries';
import { sv } from '@/i18n/sv';
import type { Adoption, GoodExample } from './queries';
import { slidesOf } from './slides';

const example = {
  title: 'Kortare nattfasta',
  before: 'Femton timmar utan mat.',
  after: 'Ett mellanmål klockan 20.30.',
  effect: 'De boende sover bättre.',
  municipality: { code: '1060', name: 'Olofströms kommun' },
  departmentName: 'Brännargården',
  contactFunction: 'Chefen på Brännargården',
} as GoodExample;

const by = (code: string, name: string, departmentName: string) =>
  ({ municipality: { code, name }, departmentName }) as Adoption;

describe('an example as slides', () => {
  it('goes from before to thanks', () => {
    expect(slidesOf(example, [], [], sv).map(({ kind }) => kind)).toEqual([
      'title',
      'before',
      'after',
      'effect',
      'same',
      'thanks',
    ]);
  });

  it('shows a picture where it belongs', () => {
    const pictures = [
      { id: 'b', moment: 'BEFORE' },
      { id: 'a', moment: 'AFTER' },
    ] as Picture[];
    const ids = slidesOf(example, [], pictures, sv).map((slide) => slide.pictures?.map(({ id }) => id));
    expect(ids.slice(1, 3)).toEqual([['b'], ['a']]);
  });

  it('names who does the same by municipality, its own first', () => {
    const adoptions = [
      by('0884', 'Vimmerby kommun', 'Vård'),
      by('1060', 'Olofströms kommun', 'Skogsbacken'),
      by('0884', 'Vimmerby kommun', 'Skola'),
    ];
    const same = slidesOf(example, adoptions, [], sv).find(({ kind }) => kind === 'same');
    expect(same?.lines).toEqual(['Olofströms kommun: Skogsbacken', 'Vimmerby kommun: Vård, Skola']);
  });

  it('invites to be the first where nobody does the same', () => {
    const same = slidesOf(example, [], [], sv).find(({ kind }) => kind === 'same');
    expect(same?.words).toBe('Ingen gör likadant än. Bli först!');
  });
});
