import { expect } from '@playwright/test';
import { desktop, phone, test } from './people';
import { visitEach } from './visits';

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
      const picture = (name: string) => `screenshots/${language}/${size}/${name}.png`;
      const stranger = await browser.newContext({ locale: languages[language], viewport });
      const landing = await stranger.newPage();
      await landing.goto('/');
      await expect(landing.getByRole('heading', { level: 1 })).toBeVisible();
      await landing.screenshot({ path: picture('landing'), fullPage: true });
      await stranger.close();

      await visitEach(browser, language, viewport, async (page, path) => {
        const name = path.slice(1).replaceAll('/', '-').replaceAll('$', '');
        await page.screenshot({ path: picture(name), fullPage: true });
      });
    }
  });
}
