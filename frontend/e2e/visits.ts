import { expect, type Browser, type Page } from '@playwright/test';
import { browserOf, speak } from './people';
import { routes } from './routes';

/** Goes to every route in a language, each in the browser of the person who looks at it, and has a look there. */
export async function visitEach(
  browser: Browser,
  language: 'sv' | 'nb' | 'en',
  viewport: { width: number; height: number },
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  for (const by of new Set(routes.map((route) => route.by))) {
    const page = await browserOf(browser, by, viewport);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // The coordinator belongs to no municipality, and so has no language that is kept.
    const kept = by !== 'nina.network';
    if (kept) await speak(page, language);
    else await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    try {
      for (const { path, find } of routes.filter((route) => route.by === by)) {
        await page.goto((await find?.(page)) ?? path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await look(page, path);
      }
    } finally {
      if (kept) await speak(page, 'sv');
    }
    await page.context().close();
  }
}
