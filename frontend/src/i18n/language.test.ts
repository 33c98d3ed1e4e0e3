import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

describe('the language of a person who has not chosen one', () => {
  it('is the first that we speak', () => expect(languageOf(['fi-FI', 'en-US', 'sv-SE'])).toBe('en'));
  it('is bokmål for every kind of Norwegian', () => {
    expect(languageOf(['nn-NO'])).toBe('nb');
    expect(languageOf(['no'])).toBe('nb');
  });
  it('is Swedish when we speak none of them', () => expect(languageOf(['de', 'fi'])).toBe('sv'));
});
