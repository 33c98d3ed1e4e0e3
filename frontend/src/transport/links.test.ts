import { expect, it } from 'vitest';
import { linkTo, operationOf, placeOf } from './links';

const suggestion = '/api/v1/municipalities/1060/suggestions/0190a6f2-5c1e-7b3a-9d41-3f2a7c8e1b05';
const link = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', href: string) => ({ method, href, rel: 'x' });

it('names an operation by method and sub-resource', () => {
  expect(operationOf(link('POST', `${suggestion}/decisions`))).toBe('POST decisions');
  expect(operationOf(link('DELETE', `${suggestion}/supports/me`))).toBe('DELETE supports/me');
  expect(operationOf(link('PUT', suggestion))).toBe('PUT self');
});

it('finds the link that does an operation, and nothing where there is none', () => {
  const links = { anything: link('POST', `https://host.example${suggestion}/referrals`) };
  expect(linkTo(links, 'POST referrals')).toBe(links.anything);
  expect(linkTo(links, 'POST decisions')).toBeUndefined();
});

it('reads the place in a list out of a paging link', () => {
  expect(placeOf(link('GET', '/api/v1/x?limit=20&page=3&cursor=abc'))).toEqual({ page: 3, cursor: 'abc' });
  expect(placeOf(link('GET', '/api/v1/x?limit=20'))).toEqual({ page: undefined, cursor: undefined });
  expect(placeOf(undefined)).toBeUndefined();
});
