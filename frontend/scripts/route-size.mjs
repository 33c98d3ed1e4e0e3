/*
 * What a phone loads before somebody can write: the compressed JavaScript of the routes that open first (`npm run route-size`).
 * Ends with an error where the route for writing needs more than it may.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const most = 200_000;
const routes = [
  'features/suggestion/WritePage.tsx',
  'features/suggestion/MinePage.tsx',
  'features/identity/LandingPage.tsx',
];

const outDir = await mkdtemp(join(tmpdir(), 'route-size-'));
const { output } = await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
await rm(outDir, { recursive: true });

const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
const holding = (module) =>
  [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));

function closure(chunk, seen = new Set()) {
  if (!chunk || seen.has(chunk)) return seen;
  seen.add(chunk);
  chunk.imports.forEach((name) => closure(chunks.get(name), seen));
  return seen;
}

const first = closure(holding('src/main.tsx'));
const compressed = (chunk) => gzipSync(chunk.code, { level: 9 }).length;
const sizes = routes.map((route) => {
  const needed = closure(holding(route), new Set(first));
  return [route, [...needed].reduce((sum, chunk) => sum + compressed(chunk), 0), needed.size];
});
for (const [route, bytes, files] of sizes)
  console.log(`${(bytes / 1000).toFixed(1)} kB in ${files} files: ${route}`);
console.log(`The route for writing may need ${most / 1000} kB.`);
if (sizes[0][1] > most) process.exitCode = 1;
