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

/** An anonymous caller is shown the door, with the way back in the address. */
export async function needsPerson({ context, location }: { context: Context; location: { href: string } }) {
  if (!(await knownPerson(context.cache))) throw redirect({ to: '/', search: { to: location.href } });
}

/** Everything behind this needs a person. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: needsPerson,
  component: SignedInFrame,
  errorComponent: NothingWorks,
});
