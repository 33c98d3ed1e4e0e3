import { expect } from '@playwright/test';
import { browserOf, desktop, phone, speak, test } from './people';
import { routes } from './routes';

const languages = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' } as const;
const sizes = { phone, desktop } as const;

/*
 * Pictures of every route, to be looked at: screenshots/<language>/<size>/<route>.png. Nothing is compared; what a machine can
 * tell of a page, the accessibility tests tell.
 */
for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
  test(`every route in ${language}`, async ({ browser }) => {
    test.setTimeout(900_000);
    for (const [size, viewport] of Object.entries(sizes)) {
      const stranger = await browser.newContext({ locale: languages[language], viewport });
      const landing = await stranger.newPage();
      await landing.goto('/');
      await expect(landing.getByRole('heading', { level: 1 })).toBeVisible();
      await landing.screenshot({ path: `screenshots/${language}/${size}/landing.png`, fullPage: true });

      for (const by of new Set(routes.map((route) => route.by))) {
        const page = await browserOf(browser, by, viewport);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        if (by !== 'nina.network') await speak(page, language);
        else await page.setExtraHTTPHeaders({ 'Accept-Language': language });
        try {
          for (const { path, find } of routes.filter((route) => route.by === by)) {
            await page.goto((await find?.(page)) ?? path);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            await page.waitForLoadState('networkidle');
            const name = path.slice(1).replaceAll('/', '-').replaceAll('$', '');
            await page.screenshot({ path: `screenshots/${language}/${size}/${name}.png`, fullPage: true });
            const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
            expect(sideways, `${path} scrolls sideways`).toBe(false);
          }
        } finally {
          if (by !== 'nina.network') await speak(page, 'sv');
        }
        await page.context().close();
      }
      await stranger.close();
    }
  });
}
