import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** The words of the pages: English is what stands in the code, by which translations are found. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: [
    { path: 'dashboard/locales/{locale}', include: ['dashboard', 'shared/browser'] },
    { path: 'diner/locales/{locale}', include: ['diner', 'shared/browser'] },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
});
