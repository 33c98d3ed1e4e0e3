import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:8080';

/*
 * Designsystemet ships as one index whose compound components (Combobox, Suggestion, Tabs …) look like side effects, so that
 * 30 kB compressed that no page uses stayed in. None of these modules does anything by merely being imported, except
 * registering an element that only its own component uses.
 */
const onlyWhenUsed =
  /designsystemet-react\/dist\/esm|@u-elements\/u-(?!details)|designsystemet-web\/dist\/esm\/(suggestion|tabs|pagination|breadcrumbs|tooltip)\//;

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    // The content security policy allows no data: fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    // The preload helper only helps browsers that lack modulepreload, and adds an inline-like script.
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !onlyWhenUsed.test(id) } },
  },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: Object.fromEntries(['/api', '/sign-in', '/sign-out'].map((path) => [path, backend])),
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
  },
});
