import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

/*
 * The tests run against a product that is already started (README), at BASE_URL. The browser: CHROMIUM_PATH, Debian's
 * chromium, else Playwright's own.
 */
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);
/* A digest leaves in the morning: only where the tests' own program lets nights pass quickly (NIGHTS) it is waited for. */
const beyondOneDay = process.env.NIGHTS ? [] : ['digest.spec.ts'];
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  // One product with one database: the tests wait for each other.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // Two halves of about the same length, which may run at the same time against a product each.
  projects: [
    { name: 'accessibility', testMatch: 'accessibility*.spec.ts' },
    { name: 'journeys', testIgnore: ['accessibility*.spec.ts', 'screenshots.spec.ts', ...beyondOneDay] },
    // Pictures for people to look at: npm run screenshots.
    { name: 'screenshots', testMatch: 'screenshots.spec.ts' },
  ],
  reporter: [['list']],
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A step that waits for ever ends the test where it waits, and so tells what for.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
