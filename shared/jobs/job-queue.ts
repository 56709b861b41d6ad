import { type Job, PgBoss } from 'pg-boss';
import type { Queryable } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { type JobPayloads, type JobQueueName, jobQueues } from './job-queues.ts';
import { prepareQueues } from './queue-settings.ts';

/** Does one job. A job that throws comes again; so may one that was done, when its worker was killed. */
type JobHandler<Payload> = (payload: Payload, signal: AbortSignal) => Promise<void>;

/** Work that is to be done once a transaction has committed. */
export interface JobSender {
  /** Puts a job into the queue when the caller's transaction commits, and not if it does not. */
  enqueue<Name extends JobQueueName>(
    transaction: Queryable,
    queue: Name,
    payload: JobPayloads[Name],
  ): Promise<void>;
}

export interface JobQueue extends JobSender {
  /** Installs or upgrades what is missing in the database; safe from many processes at once. */
  start(): Promise<void>;
  /** Does the queue's jobs from now on, so many at once in this process. Only where the role is worker. */
  work<Name extends JobQueueName>(
    queue: Name,
    handler: JobHandler<JobPayloads[Name]>,
    concurrency?: number,
  ): Promise<void>;
  /** Takes no more jobs and waits for those that run, ten seconds at most. */
  stop(): Promise<void>;
}

export interface JobQueueParts {
  readonly url: string;
  readonly log: Logger;
  /** A sender only enqueues; a worker also listens, does jobs, and sees to those of killed workers. */
  readonly role: 'sender' | 'worker';
}

const statementTimeoutMilliseconds = 60_000;
const stopTimeoutMilliseconds = 10_000;
const pollingIntervalSeconds = 2;
const superviseIntervalSeconds = 10;

const createBoss = ({ url, role }: JobQueueParts) =>
  new PgBoss({
    connectionString: url,
    schema: 'jobs',
    application_name: 'tablegraph-jobs',
    max: role === 'worker' ? 4 : 2,
    options: `-c statement_timeout=${statementTimeoutMilliseconds}`,
    useListenNotify: role === 'worker',
    supervise: role === 'worker',
    superviseIntervalSeconds,
    monitorIntervalSeconds: superviseIntervalSeconds,
    // Nothing here is done by the clock, and what the registry would tell is in the traces.
    schedule: false,
    registerInstance: false,
  });

export const createJobQueue = (parts: JobQueueParts): JobQueue => {
  const { log, role } = parts;
  const boss = createBoss(parts);
  boss.on('error', (error) => log.error({ error }, 'job queue failed'));
  boss.on('warning', ({ message }) => log.warn({ reason: message }, 'job queue warns'));

  /** pg-boss keeps what a handler throws: the log gets the error, the table its class only. */
  const doJob = async <Name extends JobQueueName>(
    queue: Name,
    handler: JobHandler<JobPayloads[Name]>,
    job: Job<unknown>,
  ) => {
    try {
      await handler(jobQueues[queue].payload.parse(job.data), job.signal);
    } catch (error) {
      log.error({ error, queue, jobId: job.id, retryCount: job.retryCount }, 'job failed');
      throw new Error(error instanceof Error ? error.name : typeof error);
    }
  };

  return {
    start: async () => {
      await boss.start();
      await prepareQueues(boss);
    },
    enqueue: async (transaction, queue, payload) => {
      const executeSql = async (text: string, values: readonly unknown[] = []) => ({
        rows: await transaction.query({ text, values }),
      });
      await boss.send(queue, payload, { db: { executeSql } });
    },
    work: async (queue, handler, concurrency = 1) => {
      if (role !== 'worker') throw new Error(`a ${role} takes no jobs from ${queue}`);
      const options = {
        localConcurrency: concurrency,
        pollingIntervalSeconds,
        // A retry is not notified: with the usual 30 seconds it would wait that long.
        notifyPollingIntervalSeconds: pollingIntervalSeconds,
      };
      await boss.work<unknown>(queue, options, async (jobs) => {
        for (const job of jobs) await doJob(queue, handler, job);
      });
    },
    stop: () => boss.stop({ graceful: true, timeout: stopTimeoutMilliseconds }),
  };
};
