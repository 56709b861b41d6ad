import type { Logger } from '#shared/telemetry/logger.ts';
import { withinDeadline } from './within-deadline.ts';

/** Why the process cannot answer just now, in words that an operator may be shown. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

type ReadinessAnswer = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** Whether requests should be sent here: no while starting, what the check says afterwards, never again once draining. */
export interface Readiness {
  /** @param checkReady throws while the process cannot answer: NotReady with a reason, or anything else */
  started(checkReady: () => Promise<void>): void;
  startDraining(): void;
  isDraining(): boolean;
  answer(): Promise<ReadinessAnswer>;
}

const refuse = (reason: string): ReadinessAnswer => ({ ready: false, reason });

export const createReadiness = (log: Logger, deadlineMilliseconds = 2_000): Readiness => {
  let check: (() => Promise<void>) | undefined;
  let draining = false;
  let wasReady: boolean | undefined;
  let underWay: Promise<ReadinessAnswer> | undefined;

  const ask = async (checkReady: () => Promise<void>): Promise<ReadinessAnswer> => {
    try {
      await withinDeadline(
        checkReady(),
        deadlineMilliseconds,
        () => new NotReady('the check got no answer in time'),
      );
      if (wasReady === false) log.info('ready again');
      wasReady = true;
      return { ready: true };
    } catch (error) {
      const reason = error instanceof NotReady ? error.message : 'the check failed';
      if (wasReady !== false) log.warn({ reason, error }, 'not ready');
      wasReady = false;
      return refuse(reason);
    }
  };

  return {
    started: (checkReady) => {
      check = checkReady;
    },
    startDraining: () => {
      draining = true;
    },
    isDraining: () => draining,
    answer: async () => {
      if (draining) return refuse('draining');
      if (check === undefined) return refuse('starting');
      // Everyone who asks meanwhile shares one check: probes are no way to load the database.
      underWay ??= ask(check).finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
};
