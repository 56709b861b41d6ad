import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests start our commands and processes hundreds of times: compiled once, they start in a third of the time. */
const compiledModules = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

const notUnits = ['**/node_modules/**', 'e2e/**/*.e2e.test.ts'];

/** Rules, and subgraphs on a database of each file's own: they keep nothing in modules or in the process. */
const rules = '{dashboard,diner,shared,gateway,standalone,notifications}/**/domain/**/*.test.ts';
const subgraphs = 'subgraphs/**/*.test.ts';
/** But for these, which change what is the whole process's: its clock, its timers, who is told of metrics and spans. */
const changingTheProcess = [
  'subgraphs/*/{*-metrics,telemetry}.test.ts',
  'subgraphs/restaurant/import/**/*.test.ts',
  'subgraphs/reservation/service-days/keep-house-regularly.test.ts',
];

const unit = {
  globalSetup: './vitest.global-setup.ts',
  // Two at least: most wait for PostgreSQL or for a process.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

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
          ...unit,
          name: 'unit',
          include: [
            '{bench,dashboard,diner,shared,gateway,schema,standalone,notifications,ops}/**/*.test.ts',
            'e2e/**/*.test.ts',
            ...changingTheProcess,
          ],
          exclude: [...notUnits, rules],
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-together',
          include: [rules, subgraphs],
          exclude: [...notUnits, ...changingTheProcess],
          // Modules are loaded once a worker, and not once a file: 36 s of processor time in place of 95 for the rules,
          // 33 in place of 55 for a quarter of the subgraphs.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // Whole platforms: one at a time, and after the other tests. Two at once took as long, and looked slow to alerts.
          fileParallelism: false,
          // Screens, in a browser beside the platform.
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
