import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { setupQuery } from '@/features/municipality/queries';
import { showLanguage } from '@/i18n/language';
import type { Links } from '@/transport/api';
import { linkTo } from '@/transport/links';
import { myselfQuery } from '@/transport/myself';
import { isProblem } from '@/transport/problem';

export interface LandingSearch {
  to?: string;
  /** What somebody said they came for, when they pressed the button to sign in. */
  begin?: 'writing';
}

export const landingSearch = (raw: Record<string, unknown>): LandingSearch => ({
  to: typeof raw.to === 'string' ? raw.to : undefined,
  begin: raw.begin === 'writing' ? 'writing' : undefined,
});

/** Where to go after signing in: a path of ours, never another site ("//evil.example" is one too). */
export function localPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) && to !== '/' ? to : '/suggestions/mine';
}

/** Whether somebody looks after the municipality's own use of the product. */
export const administers = (links: Links): boolean => Boolean(linkTo(links, 'POST departments'));

/** Whether somebody cares for how the whole municipality answers: its templates, and who answers for whom. */
export const wordsAnswers = (links: Links): boolean => Boolean(linkTo(links, 'POST text-templates'));

/**
 * Where somebody begins who was on the way to no page. The administrator of a municipality that has no suggestion yet has
 * something to do before anybody can write one.
 */
export async function beginningOf(cache: QueryClient, { to, begin }: LandingSearch): Promise<string> {
  const myself = cache.getQueryData(myselfQuery.queryKey)?.resource;
  const writes = begin && myself && linkTo(myself._links, 'POST suggestions');
  const usual = localPath(to ?? (writes ? '/suggestions/new' : undefined));
  const code = myself && administers(myself._links) && myself.municipality?.code;
  if ((to && to !== '/') || !code) return usual;
  const setup = await cache.fetchQuery(setupQuery(code)).catch(() => undefined);
  const fresh = setup?.steps.some(({ step, done }) => step === 'FIRST_SUGGESTION' && !done);
  return fresh ? '/administration' : usual;
}

/** Whether somebody is signed in; the first time, the page also begins to speak that person's language. */
export async function knownPerson(cache: QueryClient): Promise<boolean> {
  if (cache.getQueryData(myselfQuery.queryKey)) return true;
  try {
    const { resource } = await cache.ensureQueryData(myselfQuery);
    // NB: the server keeps no language for a network coordinator; the one of this device goes on.
    if (resource._links.update) await showLanguage(resource.language);
    return true;
  } catch (error) {
    if (isProblem(error, 401)) return false;
    throw error;
  }
}

/** The signed-in person's municipality; a network coordinator has none and is shown the networks. */
export function codeOf(cache: QueryClient): string {
  const code = cache.getQueryData(myselfQuery.queryKey)?.resource.municipality?.code;
  if (!code) throw redirect({ to: '/networks' });
  return code;
}
