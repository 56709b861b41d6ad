import { runSubgraph } from '#shared/http/run-subgraph.ts';
import { createAvailabilitySubgraph } from './subgraph.ts';

await runSubgraph({
  name: 'availability',
  usualPort: 4002,
  create: ({ database, readDatabase, log, settings }) =>
    createAvailabilitySubgraph({ database, readDatabase, log, fromMemory: settings.SEARCH_FROM_MEMORY }),
});
