import { beforeEach, expect, it } from 'vitest';
import { keepLanguage, keptLanguage } from './keptLanguage';

beforeEach(() => localStorage.clear());

it('is remembered to the next visit', () => {
  expect(keptLanguage()).toBeUndefined();
  keepLanguage('nb');
  expect(keptLanguage()).toBe('nb');
});

it('is none when somebody else wrote there', () => {
  localStorage.setItem('stegvis-language', 'klingon');
  expect(keptLanguage()).toBeUndefined();
});
