import '@fontsource-variable/figtree';
import '@digdir/designsystemet-css';
import './theme/generated/stegvis.css';
import './theme/app.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRouter } from './app/router';
import { printInLight, showAppearance } from './components/appearance';
import { keptLanguage } from './i18n/keptLanguage';
import { languageOf, showLanguage } from './i18n/language';
import { makeCache } from './transport/cache';

showAppearance();
printInLight();
await showLanguage(keptLanguage() ?? languageOf(navigator.languages));

const cache = makeCache();
const router = makeRouter(cache);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
