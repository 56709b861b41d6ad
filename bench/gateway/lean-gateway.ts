import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { createHttpSubgraph } from '#gateway/data-sources/http-caller.ts';
import { createInProcessCaller } from '#gateway/data-sources/in-process-caller.ts';
import type { SubgraphCaller } from '#gateway/data-sources/subgraph-caller.ts';
import { createGraph } from '#gateway/graph/graph-generation.ts';
import { createSubgraph } from '#shared/graph/subgraph.ts';
import { createViewerStatements } from '#shared/identity/viewer-statement.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { type TrivialSubgraph, trivialResolvers, trivialSdl } from '../peers/trivial-graph.ts';
import { serveGraph } from '../serve-graph.ts';
import { benchSecret } from './bench-secret.ts';

/**
 * Our gateway without what others have not: it asks nobody who they are, and limits nothing. `bench -- edge` measures
 * what that costs.
 */
const [, , file = '', subgraphs = '', ...urls] = process.argv;
const log = createLogger('bench', 'error');
const statements = createViewerStatements(benchSecret);

const inProcess = async (name: TrivialSubgraph): Promise<SubgraphCaller> =>
  createInProcessCaller(
    await createSubgraph({
      name,
      typeDefs: parse(trivialSdl[name]),
      resolvers: trivialResolvers[name],
      context: () => ({}),
      log,
      checkReady: async () => {},
      close: async () => {},
    }),
  );
const overHttp = (name: TrivialSubgraph, url: string): SubgraphCaller =>
  createHttpSubgraph({ name, url: new URL(url), statements, log, oneByOne: subgraphs === 'stock' }).call;
const callerOf = async (name: TrivialSubgraph, url: string | undefined): Promise<SubgraphCaller> =>
  url === undefined ? inProcess(name) : overHttp(name, url);

const graph = await createGraph({
  supergraphSdl: await readFile(file, 'utf8'),
  callers: {
    restaurant: await callerOf('restaurant', urls[0]),
    availability: await callerOf('availability', urls[1]),
    review: await callerOf('review', urls[2]),
    reservation: () => Promise.reject(new Error('nobody books here')),
  },
  around: (execute) => execute,
  developmentTools: false,
  log,
});
const server = serveGraph(graph, log);
process.stdout.write(`answers at ${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
