import type { Subgraph } from '#shared/graph/subgraph.ts';
import type { SubgraphCaller } from './subgraph-caller.ts';

/** A subgraph of this process: through its own server and with a context of its own, never the gateway's. */
export const createInProcessCaller =
  (subgraph: Subgraph): SubgraphCaller =>
  (request, viewer) =>
    subgraph.execute(request, viewer);
