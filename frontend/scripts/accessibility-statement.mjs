/*
 * Runs the accessibility tests and writes what they found into the statement that everybody can read (`npm run
 * accessibility-statement`; the product is started, at BASE_URL). What follows `--` goes to Playwright, for a smaller run; the
 * statement then says that it was one. Faults do not stop it: they are what the statement is for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultsOf } from './accessibilityResults.mjs';

const target = 'src/features/accessibility/results.json';
const smaller = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'accessibility-'));
const looks = join(folder, 'looks.jsonl');

const run = spawnSync('npx', ['playwright', 'test', '--project=accessibility', ...smaller], {
  stdio: 'inherit',
  env: { ...process.env, ACCESSIBILITY_LOOKS: looks },
});
if (!existsSync(looks)) {
  console.error('No page was looked at; the statement stays as it is.');
  process.exit(run.status || 1);
}
const lines = readFileSync(looks, 'utf8').trim().split('\n');
rmSync(folder, { recursive: true });

const results = resultsOf(
  lines.map((line) => JSON.parse(line)),
  // A test that failed did not look at what came after.
  { date: new Date().toISOString().slice(0, 10), complete: smaller.length === 0 && run.status === 0 },
);
writeFileSync(target, `${JSON.stringify(results, null, 2)}\n`);
console.log(
  `${target}: ${results.looks} looks at ${results.pages} pages, ${results.violations.length} kinds of faults.`,
);
