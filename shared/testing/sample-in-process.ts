import { openDatabase } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { traced } from '#shared/telemetry/traced.ts';
import { createSampleSubgraph } from './sample-subgraph.ts';

/** Asks the subgraph in this process, all queries at once. Parameters: the database's URL, the queries. */
const [databaseUrl = '', ...queries] = process.argv.slice(2);
const log = createLogger('sample', 'error');
const database = openDatabase(databaseUrl, 4, () => {});
const subgraph = await createSampleSubgraph({ database, log });

const ask = traced(
  { name: 'sample.ask', before: (query: string) => ({ 'sample.query': query }) },
  (query: string) => subgraph.execute({ query }, null),
);

for (const answer of await Promise.all(queries.map(ask))) process.stdout.write(`${JSON.stringify(answer)}\n`);
await subgraph.close();
await database.close();
