/*
 * How soon a phone shows the pages that people open most (`npm run lighthouse`, against a product that runs at BASE_URL with its
 * demonstration accounts). Lighthouse simulates a phone of the middle class on a slow net. Its figures follow what else the machine does:
 * they are to be read, and only what does not depend on that, accessibility, ends with an error.
 */
import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Not among our packages: it brings a hundred others, and nothing of ours is built from it. The last that runs on Node 20.
const lighthouse = 'lighthouse@12.8.2';
const base = process.env.BASE_URL ?? 'http://localhost:8080';
const pages = ['/suggestions/new', '/board', '/suggestions'];

const freePort = () =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });

const work = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const port = await freePort();
const browser = await chromium.launchPersistentContext(join(work, 'profile'), {
  executablePath: [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path)),
  args: [
    `--remote-debugging-port=${port}`,
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

async function signIn() {
  const page = await browser.newPage();
  await page.goto(base);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^(Logga in|Logg inn|Sign in)/ })
    .click();
  await page.locator('#username').fill('mats.manager');
  await page.locator('#password').fill('stegvis');
  await page.locator('#kc-login').click();
  await page.getByRole('navigation').first().waitFor();
  await page.close();
}

/** Signed in as the browser is; what the pages keep on the device is thrown away before each look, as at a first visit. */
async function look(path) {
  const told = join(work, 'told.json');
  const options = [
    `--port=${port}`,
    '--quiet',
    '--output=json',
    `--output-path=${told}`,
    '--only-categories=performance,accessibility',
  ];
  await promisify(execFile)('npx', ['--yes', lighthouse, base + path, ...options]);
  const { categories, audits, finalDisplayedUrl } = JSON.parse(await readFile(told, 'utf8'));
  const points = ({ score }) => Math.round(score * 100);
  return {
    page: path,
    shown: new URL(finalDisplayedUrl).pathname,
    performance: points(categories.performance),
    accessibility: points(categories.accessibility),
    'largest paint': audits['largest-contentful-paint'].displayValue,
    'blocked for': audits['total-blocking-time'].displayValue,
    'moved about': audits['cumulative-layout-shift'].displayValue,
    sent: audits['total-byte-weight'].displayValue,
  };
}

try {
  await signIn();
  const looks = [];
  for (const path of pages) looks.push(await look(path));
  console.table(looks);
  if (looks.some(({ accessibility }) => accessibility < 100)) process.exitCode = 1;
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
