import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { knownPerson } from './entrance';
import { NoSuchPage, NothingWorks } from './LastResort';
import { SignedInFrame } from './SignedInFrame';

interface Context {
  cache: QueryClient;
}

export const root = createRootRouteWithContext<Context>()({
  notFoundComponent: NoSuchPage,
  errorComponent: NothingWorks,
});

/** Everything behind this needs a person; an anonymous caller is shown the door with the way back in the address. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    if (!(await knownPerson(context.cache))) throw redirect({ to: '/', search: { to: location.href } });
  },
  component: SignedInFrame,
  errorComponent: NothingWorks,
});
