import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What opens without net: writing, and the start page that shows what waits. Swedish is in the application itself. */
const roots = /src\/(main\.tsx|i18n\/(nb|en)\/first\.ts|features\/suggestion\/(WritePage|MinePage)\.tsx)$/;
/** Files that are not built. */
const still = ['/icon.svg', '/manifest.json'];

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...values: never) => unknown>>[1];
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

/** The files of the shell: what the page itself names, and what the roots import. */
function shellOf(bundle: Bundle): string[] {
  const files = new Set<string>(['index.html']);
  const add = (name: string) => {
    const file = bundle[name];
    if (!file || files.has(name)) return;
    files.add(name);
    if (file.type !== 'chunk') return;
    file.imports.forEach(add);
    const { importedCss = [], importedAssets = [] } = (file as Chunk).viteMetadata ?? {};
    [...importedCss, ...importedAssets].forEach((asset) => files.add(asset));
  };
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some((id) => roots.test(id))) add(name);
    if (file.type === 'chunk' && file.facadeModuleId && roots.test(file.facadeModuleId)) add(name);
  }
  return [...[...files].map((name) => `/${name}`), ...still].sort();
}

const fingerprint = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
};

/** Writes /sw.js: the worker with the list of what this release's shell consists of. */
export function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const worker = await readFile(new URL('./worker.js', import.meta.url), 'utf8');
      const page = bundle['index.html'];
      if (page?.type !== 'asset')
        this.error('The page is not in the bundle; the worker would keep an old one.');
      const shell = shellOf(bundle);
      const release = fingerprint([worker, page.source, ...shell]);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: `const release = ${JSON.stringify(release)};\nconst shell = ${JSON.stringify(shell, null, 2)};\n${worker}`,
      });
    },
  };
}
