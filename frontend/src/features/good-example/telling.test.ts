import { describe, expect, it } from 'vitest';
import type { components } from '@/client/schema';
import { sv } from '@/i18n/sv';
import { blank, requestOf, tagsOf, tellingOf } from './telling';

const suggestion = {
  title: 'Kortare nattfasta',
  problem: 'Tolv timmar utan mat.',
  idea: 'Ett mellanmål.',
  expectedEffect: 'Bättre sömn.',
  implementation: { description: 'Mellanmålet serveras 20.30.', implementedOn: '2026-04-20' },
  effects: [{ areas: [], description: 'De boende sover bättre.', recordedAt: '2026-05-20T08:00:00Z' }],
  department: { id: 'd', name: 'Brännargården' },
} as unknown as components['schemas']['Suggestion'];

describe('telling of a suggestion', () => {
  it('takes what was done and what became of it', () => {
    expect(tellingOf(suggestion, sv)).toMatchObject({
      before: 'Tolv timmar utan mat.',
      after: 'Mellanmålet serveras 20.30.',
      effect: 'De boende sover bättre.',
    });
  });

  it('falls back to what was meant and hoped for', () => {
    const early = { ...suggestion, implementation: undefined, effects: [] };
    expect(tellingOf(early as typeof suggestion, sv)).toMatchObject({
      after: 'Ett mellanmål.',
      effect: 'Bättre sömn.',
    });
  });

  it('reads tags between commas, each once', () => {
    expect(tagsOf(' Mat, natt ,,mat')).toEqual(['mat', 'natt']);
  });

  it('sends no department: that is only for an example of no suggestion', () => {
    expect(requestOf({ ...blank, title: ' A ', departmentId: 'd' })).not.toHaveProperty('departmentId');
    expect(requestOf({ ...blank, title: ' A ' }).title).toBe('A');
  });
});
