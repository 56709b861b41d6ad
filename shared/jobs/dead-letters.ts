import type { Queryable } from '#shared/database/database.ts';
import { deadLetterQueue } from './job-queues.ts';

/** A job that failed every time. */
export interface DeadLetter {
  /** The queue that it came from. */
  readonly queue: string;
  /** Ids and numbers, as every job's. */
  readonly payload: unknown;
  readonly failedAt: Temporal.Instant;
}

interface DeadLetterRow {
  source_name: string;
  data: unknown;
  created_on: Temporal.Instant;
}

/** Those that nobody has sent again yet, the latest first. */
export const listDeadLetters = async (queryable: Queryable, most: number): Promise<DeadLetter[]> => {
  const rows = await queryable.query<DeadLetterRow>({
    text: `
select source_name, data, created_on from jobs.job
where name = $1 and state = 'created'
order by created_on desc limit $2`,
    values: [deadLetterQueue, most],
  });
  return rows.map((row) => ({ queue: row.source_name, payload: row.data, failedAt: row.created_on }));
};
