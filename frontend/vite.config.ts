import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { offlineShell } from './worker/shell.ts';

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:8080';

/*
 * Designsystemet ships as one index whose compound components (Combobox, Suggestion, Tabs …) look like side effects, so that
 * 40 kB compressed that no page uses stayed in. None of these modules does anything by merely being imported, except
 * registering an element or listening for an attribute that only its own component uses. NB: who begins to use a popover, a
 * tooltip, a dropdown, a toggle group or the like takes it out of this list.
 */
const onlyWhenUsed =
  /designsystemet-react\/dist\/esm|@u-elements\/u-(?!details)|designsystemet-web\/dist\/esm\/(suggestion|tabs|pagination|breadcrumbs|tooltip|popover|focusgroup|toggle-group|clickdelegatefor)\//;

export default defineConfig({
  plugins: [react(), offlineShell()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // The content security policy allows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    // The preload helper only helps browsers that lack modulepreload, and adds an inline-like script.
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !onlyWhenUsed.test(id) },
      output: {
        // Eighty small files compress worse by 20 kB than one, and a phone on 3G asks for each of them: what every page needs is
        // one file, what the start page needs besides another, and what the writing page needs besides a third.
        codeSplitting: {
          groups: [
            { name: 'application', test: /src\/main\.tsx$/, priority: 3 },
            { name: 'start', test: /suggestion\/MinePage\.tsx$/, priority: 2 },
            { name: 'writing', test: /suggestion\/WritePage\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: Object.fromEntries(['/api', '/sign-in', '/sign-out'].map((path) => [path, backend])),
  },
  preview: { port: Number(process.env.PORT ?? 4173) },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
  },
});
