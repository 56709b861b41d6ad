import '#shared/browser/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { beginSession } from '#shared/browser/session.ts';
import { provideTemporal } from '#shared/browser/temporal.ts';
import { applyLanguage, preferredLanguage } from '#shared/browser/words.ts';
import { graph } from './app/graph.ts';
import { loadCatalog } from './app/load-catalog.ts';
import { applyTheme, chosenTheme } from './app/theme.ts';

beginSession();
applyTheme(chosenTheme());
await Promise.all([provideTemporal(), applyLanguage(preferredLanguage(), loadCatalog)]);
// After Temporal is there: its pages use it when they are loaded.
const { router } = await import('./app/router.tsx');
const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');
createRoot(page).render(
  <I18nProvider i18n={i18n}>
    <Provider value={graph}>
      <RouterProvider router={router} />
    </Provider>
  </I18nProvider>,
);
