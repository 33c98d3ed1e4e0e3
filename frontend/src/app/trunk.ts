import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { wholeText } from '@/i18n/language';
import { knownPerson } from './entrance';
import { NoSuchPage, NothingWorks } from './LastResort';
import { SignedInFrame } from './SignedInFrame';

interface Context {
  cache: QueryClient;
}

/** Pages whose texts travel with the program. */
const firstPages = new Set(['/', '/suggestions/mine', '/suggestions/new']);

export const root = createRootRouteWithContext<Context>()({
  // All others ask for theirs beside their code and their data.
  beforeLoad: ({ location }) => {
    if (!firstPages.has(location.pathname)) void wholeText();
  },
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
