import type { Queryable } from '#shared/database/database.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';

/**
 * Every mutation of a viewer holds this together with the viewer's others, as the first of its locks. Part of a from
 * clause: it gives one row.
 * @param viewer the statement's parameter, such as $1::text
 */
export const viewerLockedWithOthers = (viewer: string): string =>
  `pg_advisory_xact_lock_shared(hashtextextended('viewer ' || ${viewer}, 0))`;

/**
 * Waits for the viewer's mutations that run, and lets none begin until the transaction ends: what the next statements
 * see of the viewer is all there is. To be taken before any lock but that of an idempotency key.
 */
export const lockViewerAlone = async (transaction: Queryable, viewerId: ViewerId): Promise<void> => {
  await transaction.query({
    name: 'idempotency.lock_viewer_alone',
    text: `select pg_advisory_xact_lock(hashtextextended('viewer ' || $1::text, 0))`,
    values: [viewerId],
  });
};
