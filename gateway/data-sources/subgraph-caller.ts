import type { FormattedExecutionResult } from 'graphql';
import type { SubgraphRequest } from '#shared/graph/subgraph.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';

/**
 * One operation of one subgraph for one viewer. The result is the caller's to change. Rejects with
 * SubgraphUnavailable where there is no answer.
 */
export type SubgraphCaller = (
  request: SubgraphRequest,
  viewer: MaybeViewer,
) => Promise<FormattedExecutionResult>;

/** The subgraph did not answer, or not in time; which one and why is in the log, and no client's business. */
export class SubgraphUnavailable extends Error {
  override readonly name = 'SubgraphUnavailable';
}
