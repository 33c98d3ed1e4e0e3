import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { showLanguage } from '@/i18n/language';
import { myselfQuery } from '@/transport/myself';
import { isProblem } from '@/transport/problem';

export interface LandingSearch {
  to?: string;
}

export const landingSearch = (raw: Record<string, unknown>): LandingSearch => ({
  to: typeof raw.to === 'string' ? raw.to : undefined,
});

/** Where to go after signing in: a path of ours, never another site ("//evil.example" is one too). */
export function localPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) && to !== '/' ? to : '/suggestions/mine';
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
