import type { Queryable } from '#shared/database/database.ts';
import { deadLetterQueue, type JobPayloads, type JobQueueName } from './job-queues.ts';

/**
 * Deletes a queue's jobs, done, waiting and failed, whose payload has one of the values under a name. One that is being
 * done goes on; its worker finds nothing to mark as done.
 */
export const withdrawJobs = async <Name extends JobQueueName>(
  transaction: Queryable,
  queue: Name,
  name: keyof JobPayloads[Name] & string,
  values: readonly string[],
): Promise<void> => {
  if (values.length === 0) return;
  await transaction.query({
    text: `
delete from jobs.job
where (name = $1 or (name = $2 and source_name = $1)) and data->>$3 = any($4::text[])`,
    values: [queue, deadLetterQueue, name, values],
  });
};
