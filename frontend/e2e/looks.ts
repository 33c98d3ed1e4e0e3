import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { desktop, phone } from './people';
import { pageOf, tally } from './tally';

export const languages = ['sv', 'nb', 'en'] as const;

/*
 * Four looks at each page, each one step from the one before. The scheme changes colours and nothing else, so that all
 * rules run once at each width, and what depends on colours runs in the other scheme too.
 */
const looks = [
  { colorScheme: 'light', viewport: phone, everyRule: true },
  { colorScheme: 'dark', viewport: phone, everyRule: false },
  { colorScheme: 'dark', viewport: desktop, everyRule: true },
  { colorScheme: 'light', viewport: desktop, everyRule: false },
] as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const aboutColours = ['color-contrast', 'link-in-text-block', 'target-size'];

async function withoutFault(
  page: Page,
  where: string,
  { everyRule, colorScheme, viewport }: (typeof looks)[number],
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  // Colours are measured when they have come to rest. Nobody waits for that: what is not painted never gets there by itself.
  await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
      .forEach((animation) => animation.finish()),
  );
  // NB: "legacy" is axe without its second page that puts the findings of frames together. It takes longer than all rules.
  expect(page.frames(), 'a page of ours has no frames').toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations, testEngine } = await (
    everyRule ? axe.withTags(standards) : axe.withRules(aboutColours)
  ).analyze();
  tally({
    page: pageOf(page.url()),
    language: await page.evaluate(() => document.documentElement.lang),
    scheme: colorScheme,
    width: viewport.width,
    axe: testEngine.version,
    faults: violations.map(({ id: rule, help }) => ({ rule, help })),
  });
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ; ')}`);
  // The other looks are taken all the same: whoever mends the first fault wants to know of the second.
  expect.soft(faults, where).toEqual([]);
  await fits(page, where);
}

async function fits(page: Page, where: string): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect.soft(overflow, `${where} scrolls sideways`).toBe(false);
}

/** A desk's browser at 400 %: as wide as a quarter of its 1280 points (WCAG 2.2, 1.4.10). */
export async function fitsWhenEnlarged(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await fits(page, `${where} at 400 %`);
}

const [phoneInLight, , deskInDark] = looks;

/**
 * All of them where the statement is made of it. To see whether a change has broken something two are enough, one at each width and
 * in each scheme, and for the same page with other words one.
 */
export function looksIn(language: (typeof languages)[number]): readonly (typeof looks)[number][] {
  if (process.env.ACCESSIBILITY_LOOKS) return looks;
  return { sv: [phoneInLight, deskInDark], nb: [phoneInLight], en: [deskInDark] }[language];
}

export async function inEveryLook(page: Page, where: string, chosen = looksIn('sv')): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const look of chosen) {
    const { colorScheme, viewport } = look;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await withoutFault(page, `${where}, ${colorScheme}, ${viewport.width} px`, look);
  }
}
