import '@fontsource-variable/figtree';
import '@digdir/designsystemet-css';
import './theme/generated/stegvis.css';
import './theme/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './app/router';
import { openWithoutNet } from './app/openWithoutNet';
import { printInLight, showAppearance } from './components/appearance';
import { keptLanguage } from './i18n/keptLanguage';
import { languageOf, showLanguage } from './i18n/language';
import { makeCache } from './transport/cache';
import { forgetOld } from './transport/device';

// NB: no await at the top of this file: the rest of the application is in the same chunk, which would then wait for itself.
async function start() {
  showAppearance();
  printInLight();
  await showLanguage(keptLanguage() ?? languageOf(navigator.languages));
  // Whoever opens the application next, also one who does not sign in, is the one who tidies up.
  forgetOld().catch(() => undefined);
  const cache = makeCache();
  const router = makeRouter(cache);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
openWithoutNet();
