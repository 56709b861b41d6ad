import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests start our commands and processes hundreds of times: compiled once, they start in a third of the time. */
const compiledModules = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

export default defineConfig({
  resolve: {
    // One copy of graphql: the one that Apollo requires and instrumentation patches.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    env: { NODE_COMPILE_CACHE: compiledModules },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: './vitest.global-setup.ts',
          include: [
            '{bench,dashboard,diner,shared,subgraphs,gateway,schema,standalone,notifications,ops}/**/*.test.ts',
            'e2e/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', 'e2e/**/*.e2e.test.ts'],
          // Two at least: most wait for PostgreSQL or for a process.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // Whole platforms, a cluster on its usual ports: one at a time, and after the other tests.
          fileParallelism: false,
          // Screens, in a browser beside the platform.
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
