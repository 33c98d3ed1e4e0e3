import { describe, expect, it } from 'vitest';
import type { Adoption, GoodExample } from './queries';
import { branches } from './spread';

const example = { municipality: { code: '1060', name: 'Olofströms kommun' } } as GoodExample;
const by = (code: string, departmentName: string, adaptation?: string) =>
  ({ id: departmentName, municipality: { code, name: code }, departmentName, adaptation }) as Adoption;

describe('how far an example has spread', () => {
  it('begins at home, then where most do the same', () => {
    const spread = branches(example, [
      by('0884', 'a'),
      by('0583', 'b'),
      by('0583', 'c', 'annorlunda'),
      by('1060', 'd'),
    ]);

    expect(spread.map(({ code, origin }) => [code, origin])).toEqual([
      ['1060', true],
      ['0583', false],
      ['0884', false],
    ]);
    expect(spread[1]!.units.map(({ adapted }) => adapted)).toEqual([false, true]);
  });
});
