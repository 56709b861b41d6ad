import type { PgBoss, Queue } from 'pg-boss';
import {
  deadLetterQueue,
  type JobQueueName,
  type JobRetries,
  jobQueueNames,
  jobQueues,
  usualRetries,
} from './job-queues.ts';

type QueueSettings = Omit<Queue, 'name' | 'policy' | 'partition'>;

const secondsADay = 86_400;

const retrySettings = ({ limit, firstPauseSeconds, longestPauseSeconds }: JobRetries): QueueSettings => ({
  retryLimit: limit,
  retryDelay: firstPauseSeconds,
  retryBackoff: true,
  retryDelayMax: longestPauseSeconds,
});

/** A job whose worker was killed is noticed after at most a heartbeat and a look of the monitor. */
const everyQueue: QueueSettings = {
  ...retrySettings(usualRetries),
  heartbeatSeconds: 20,
  expireInSeconds: 300,
  retentionSeconds: 14 * secondsADay,
  deleteAfterSeconds: secondsADay,
};

const settingsOf = (name: JobQueueName): QueueSettings => ({
  ...everyQueue,
  ...retrySettings(jobQueues[name].retries ?? usualRetries),
  deadLetter: deadLetterQueue,
  notify: jobQueues[name].wakesWorker,
});

/** The dead letter queue is first: the others name it. */
const wantedQueues = (): readonly (readonly [string, QueueSettings])[] => [
  [deadLetterQueue, { ...everyQueue, deleteAfterSeconds: 30 * secondsADay }],
  ...jobQueueNames.map((name) => [name, settingsOf(name)] as const),
];

/** Creates the queues that are missing and brings the others' settings up to date; one read where nothing is to do. */
export const prepareQueues = async (boss: PgBoss): Promise<void> => {
  const present = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const [name, settings] of wantedQueues()) {
    const queue = present.get(name);
    if (queue === undefined) await boss.createQueue(name, settings);
    else {
      const current = new Map(Object.entries(queue));
      if (Object.entries(settings).some(([setting, value]) => current.get(setting) !== value))
        await boss.updateQueue(name, settings);
    }
  }
};
