import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { routes } from '../../e2e/routes';
import { makeRouter } from './router';

test('every route is visited for its screenshots', () => {
  const known = Object.keys(makeRouter(new QueryClient()).routesByPath).map((path) =>
    path.replace(/(.)\/$/, '$1'),
  );
  const visited = routes.map(({ path }) => path);

  expect(visited.toSorted()).toEqual([...new Set(known)].filter((path) => path !== '/').toSorted());
});
