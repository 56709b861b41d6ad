import { runPlatform } from './run-platform.ts';

await runPlatform({
  command: 'npm start',
  description: 'The whole platform in one process, with an embedded PostgreSQL unless DATABASE_URL is set.',
  load: async () => (await import('./in-process-platform.ts')).runInProcess,
});
