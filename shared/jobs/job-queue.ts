import { type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Queryable } from '#shared/database/database.ts';
import { carryContext, inCarriedContext } from '#shared/telemetry/carried-context.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { deadLetterQueue, type JobPayloads, type JobQueueName, jobQueues, tracedJob } from './job-queues.ts';
import { prepareQueues } from './queue-settings.ts';

/** How a job is done this time. */
export interface JobRun {
  /** Aborted where it takes too long, or the process stops. */
  readonly signal: AbortSignal;
  /** Whether a job that throws now goes to the dead letters. */
  readonly isLastTry: boolean;
}

/** Does one job. A job that throws comes again; so may one that was done, when its worker was killed. */
type JobHandler<Payload> = (payload: Payload, run: JobRun) => Promise<void>;

/** Thrown by a handler where nothing is wrong with it, and what it depends on is not there just now. */
export class TryAgainLater extends Error {
  override readonly name = 'TryAgainLater';
}

export interface WorkOptions {
  /** How many take jobs beside each other in this process; 1 unless told otherwise. */
  readonly concurrency?: number;
  /** How many jobs each takes at once, 1 unless told otherwise: whoever gets all it asked for asks again without a pause. */
  readonly batchSize?: number;
  /** Whether those of a batch are done beside each other, and not one after the other. */
  readonly batchAtOnce?: boolean;
  /** How many jobs of one group this process does at once, where the queue's jobs are in groups; at most concurrency. */
  readonly mostOfGroup?: number;
  /** How often it looks where nothing wakes it; at least 0.5, 2 unless told otherwise. */
  readonly pollingSeconds?: number;
}

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
  /**
   * Does the queue's jobs from now on. Only where the role is worker.
   * @returns what takes no more of them, and waits for those that run
   */
  work<Name extends JobQueueName>(
    queue: Name,
    handler: JobHandler<JobPayloads[Name]>,
    options?: WorkOptions,
  ): Promise<() => Promise<void>>;
  /** Jobs that failed every time are done again. @returns how many */
  retryDeadLetters(): Promise<number>;
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

const statementNames = new Map<string, string>();

/** pg-boss's texts are few: one for each queue and way to send to it. */
const nameOf = (text: string): string =>
  statementNames.getOrInsertComputed(text, () => `jobs.send_${statementNames.size + 1}`);

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
    { id, data, signal, retryCount, retryLimit }: JobWithMetadata<unknown>,
  ): Promise<JobResult> => {
    try {
      const payload = jobQueues[queue].payload.parse(data);
      // Whoever enqueued it is whom its spans are under: a booking's, also in another process.
      await inCarriedContext(tracedJob.parse(data).traceContext ?? null, () =>
        handler(payload, { signal, isLastTry: retryCount >= retryLimit }),
      );
      return { id, status: 'completed' };
    } catch (error) {
      if (error instanceof TryAgainLater) log.debug({ queue, jobId: id, retryCount }, 'job is done later');
      else log.error({ error, queue, jobId: id, retryCount }, 'job failed');
      return { id, status: 'failed', output: { name: error instanceof Error ? error.name : typeof error } };
    }
  };

  return {
    start: async () => {
      await boss.start();
      await prepareQueues(boss);
    },
    enqueue: async (transaction, queue, payload) => {
      // A long text, the same for each job of a queue: planned once a connection.
      const executeSql = async (text: string, values: readonly unknown[] = []) => ({
        rows: await transaction.query({ name: nameOf(text), text, values }),
      });
      const group = jobQueues[queue].groupOf?.(payload);
      const traceContext = carryContext();
      await boss.send(queue, traceContext === null ? payload : { ...payload, traceContext }, {
        db: { executeSql },
        ...(group === undefined ? {} : { group: { id: group } }),
      });
    },
    work: async (queue, handler, options = {}) => {
      const { concurrency = 1, batchSize = 1, batchAtOnce = false, mostOfGroup } = options;
      const { pollingSeconds = pollingIntervalSeconds } = options;
      if (role !== 'worker') throw new Error(`a ${role} takes no jobs from ${queue}`);
      const workId = await boss.work(
        queue,
        {
          localConcurrency: concurrency,
          batchSize,
          burstWhenBatchFull: true,
          perJobResults: true,
          includeMetadata: true,
          pollingIntervalSeconds: pollingSeconds,
          // A retry is not notified: with the usual 30 seconds it would wait that long.
          notifyPollingIntervalSeconds: pollingSeconds,
          ...(mostOfGroup === undefined ? {} : { localGroupConcurrency: mostOfGroup }),
        },
        async (jobs: JobWithMetadata<unknown>[]) => {
          if (batchAtOnce) return Promise.all(jobs.map((job) => doJob(queue, handler, job)));
          const results: JobResult[] = [];
          for (const job of jobs) results.push(await doJob(queue, handler, job));
          return results;
        },
      );
      return () => boss.offWork(queue, { id: workId, wait: true });
    },
    retryDeadLetters: async () => {
      let moved = 0;
      for (let more = 1; more > 0; moved += more) more = await boss.redrive(deadLetterQueue);
      return moved;
    },
    stop: () => boss.stop({ graceful: true, timeout: stopTimeoutMilliseconds }),
  };
};
