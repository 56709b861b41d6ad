import type { Queryable } from '#shared/database/database.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import { idempotencySchemas } from './idempotency-table.ts';

/** All keys that a viewer used, in all subgraphs, as rows of a from clause; $1 is the viewer. */
export const viewerKeysText = idempotencySchemas
  .map((schema) => `select idempotency_key, created_at from ${schema}.idempotency where viewer_id = $1::text`)
  .join(' union all ');

/**
 * Deletes a viewer's keys with their answers from all subgraphs. The caller has locked the viewer alone, or a mutation
 * that runs would find its key gone.
 */
export const deleteKeysOfViewer = async (transaction: Queryable, viewerId: ViewerId): Promise<void> => {
  for (const schema of idempotencySchemas)
    await transaction.query({
      name: `${schema}.delete_idempotency_keys_of_viewer`,
      text: `delete from ${schema}.idempotency where viewer_id = $1::text`,
      values: [viewerId],
    });
};
