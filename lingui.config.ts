import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** The words of the pages: English is what stands in the code, by which translations are found. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: ['dashboard', 'diner'].map((page) => ({
    path: `${page}/locales/{locale}`,
    include: [page, 'shared/browser'],
    exclude: ['**/dist/**', '**/generated/**', '**/*.test.ts'],
  })),
  // Else they stand in whatever order files were read, another one each time.
  orderBy: 'messageId',
  format: formatter({ lineNumbers: false, origins: false }),
});
