import { parse } from 'graphql';
import { createSubgraph } from '#shared/graph/subgraph.ts';
import { serveSubgraph } from '#shared/http/serve-subgraph.ts';
import { createViewerStatements } from '#shared/identity/viewer-statement.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { trivialResolvers, trivialSdl, trivialSubgraphs } from '../peers/trivial-graph.ts';
import { benchSecret } from './bench-secret.ts';

/** One trivial subgraph, served as ours are. */
const name = trivialSubgraphs.find((known) => known === process.argv[2]);
if (name === undefined) throw new Error('which subgraph?');
const log = createLogger('bench', 'error');
const subgraph = await createSubgraph({
  name,
  typeDefs: parse(trivialSdl[name]),
  resolvers: trivialResolvers[name],
  context: () => ({}),
  log,
  checkReady: async () => {},
  close: async () => {},
});
const server = serveSubgraph({ subgraph, statements: createViewerStatements(benchSecret), log });
process.stdout.write(`answers at ${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
