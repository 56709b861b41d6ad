import { runPlatform } from './run-platform.ts';

await runPlatform({
  command: 'npm run cluster',
  description:
    'The gateway, the four subgraphs and the worker, each a process on this machine, with an embedded PostgreSQL unless ' +
    'DATABASE_URL is set. A process that ends is started again.',
  load: async () => (await import('./run-cluster.ts')).runCluster,
});
