import { describe, expect, it } from 'vitest';
import { actions, offered } from './actions';
import type { Values } from './actionFields';

const base = '/api/v1/municipalities/1060/suggestions/0190a6f2-5c1e-7b3a-9d41-3f2a7c8e1b05';
const post = (target: string) => ({ href: `${base}/${target}`, rel: target, method: 'POST' as const });
const bodyOf = (name: string, values: Values) => {
  const made = actions.find(({ text }) => text === name)?.body?.(values);
  return JSON.parse(JSON.stringify(made));
};

describe('what is offered', () => {
  it('is what the links name, the next step first', () => {
    const links = {
      refer: post('referrals'),
      acknowledge: post('acknowledgements'),
      decide: post('decisions'),
    };
    expect(offered(links).map(({ action }) => action.text)).toEqual([
      'acknowledgements',
      'decisions',
      'referrals',
    ]);
  });

  it('is nothing where there are no links', () => expect(offered({})).toEqual([]));

  it('tells deleting a draft from reading it', () => {
    const self = { href: base, rel: 'self', method: 'GET' as const };
    expect(offered({ self })).toEqual([]);
    expect(offered({ self, delete: { ...self, method: 'DELETE' } })[0]?.action.text).toBe('delete');
  });
});

describe('what is sent', () => {
  it('is a decision with the person and the day, and nothing that was not asked', () => {
    const person = { id: 'p-1', name: 'Anna' };
    expect(
      bodyOf('decisions', {
        outcome: 'ACCEPT',
        message: ' Bra! ',
        responsible: person,
        plannedOn: '',
        reason: 'x',
      }),
    ).toEqual({ outcome: 'ACCEPT', reason: 'Bra!', responsiblePersonId: 'p-1' });
    expect(bodyOf('decisions', { outcome: 'DECLINE', reason: 'För dyrt', responsible: person })).toEqual({
      outcome: 'DECLINE',
      reason: 'För dyrt',
    });
  });

  it('is an effect only when there is something to tell', () => {
    expect(bodyOf('implementations', { description: 'Klart', areas: [], effect: '' })).toEqual({
      description: 'Klart',
    });
    expect(
      bodyOf('implementations', { description: 'Klart', areas: ['TIME'], hoursSavedPerMonth: '2,5' }),
    ).toEqual({
      description: 'Klart',
      effect: { areas: ['TIME'], hoursSavedPerMonth: 2.5 },
    });
  });

  it('reads an amount written with spaces', () => {
    expect(bodyOf('effects', { stillInUse: 'yes', moneySavedPerYear: '12 000' })).toEqual({
      stillInUse: true,
      moneySavedPerYear: 12000,
    });
    expect(bodyOf('effects', { stillInUse: 'no' })).toEqual({ stillInUse: false });
  });
});
