import DataLoader from 'dataloader';
import type { Database } from '#shared/database/database.ts';
import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import { inCarriedContext } from '#shared/telemetry/carried-context.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { composeNotice, type NoticePages } from './domain/compose-notice.ts';
import { judgeNotice } from './domain/judge-notice.ts';
import type { NoticedContent } from './domain/noticed-content.ts';
import { mostAttempts, retryPause } from './domain/retry-pause.ts';
import type { HandOver } from './hand-over.ts';
import {
  postponeNotice,
  type Settlement,
  settleNotices,
  type TracedNotice,
} from './repositories/claim-repository.ts';
import type { GuardedOutcome } from './senders/guarded-sender.ts';

export interface DeliveryParts {
  readonly database: Database;
  readonly handOver: HandOver;
  readonly pages: NoticePages;
  readonly clock: () => Temporal.Instant;
  readonly log: Logger;
}

/** Brings one claimed notice to its end, or to its next attempt. Throws only where the database does not answer. */
export type DeliverNotice = (
  notice: TracedNotice,
  content: NoticedContent | null,
  signal: AbortSignal,
) => Promise<void>;

type SettlementParts = [Settlement['notice'], Settlement['state'], Settlement['reason']];

/** Ends that come within some milliseconds are written together: each statement is a commit. */
const settleTogether = (database: Database) =>
  new DataLoader<Settlement, null>(
    async (settlements) => {
      // In a transaction, so that what the database rolled back for another's sake, or lost, is written again: what is
      // not settled is sent twice.
      await database.transaction((transaction) => settleNotices(transaction, settlements), {
        repeatable: true,
      });
      return settlements.map(() => null);
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: (write) => setTimeout(write, 10) },
  );

/** Of every message to the provider, until somebody sees to it. */
const isProviders = (failure: SendFailure): boolean =>
  failure === 'CONNECTION' || failure === 'TLS' || failure === 'PROVIDER_DENIES_US';

const pauseForProvider = { seconds: 30 };

/** What was thrown here is a fault of ours, and comes again as any failure does. */
type Outcome = GuardedOutcome | { readonly kind: 'faulty' };

export const createDeliverNotice = ({
  database,
  handOver,
  pages,
  clock,
  log,
}: DeliveryParts): DeliverNotice => {
  const settlements = settleTogether(database);
  const settle = async (...[notice, state, reason]: SettlementParts): Promise<void> => {
    await settlements.load({ notice, state, reason });
  };

  const handOverComposed = async (
    claimed: TracedNotice,
    content: NoticedContent,
    signal: AbortSignal,
  ): Promise<Outcome> => {
    try {
      const notice = composeNotice(claimed, content, pages, clock());
      return await inCarriedContext(claimed.traceContext, () =>
        handOver({ claimed, content, notice }, signal),
      );
    } catch (error) {
      log.error({ error, noticeId: claimed.noticeId, kind: claimed.kind }, 'a notice could not be sent');
      return { kind: 'faulty' };
    }
  };

  const tryAgain = async (claimed: TracedNotice, reason: SendFailure | null): Promise<void> => {
    const { attempts, noticeId, kind, channel } = claimed;
    if (attempts >= mostAttempts) {
      log.error({ noticeId, kind, channel, failure: reason }, 'a notice was given up');
      return settle(claimed, 'FAILED', reason);
    }
    const until = clock().add(retryPause(attempts, Math.random()));
    return postponeNotice(database, claimed, { until, reason, wasTried: true, isLate: true });
  };

  const conclude = async (claimed: TracedNotice, outcome: Outcome, signal: AbortSignal): Promise<void> => {
    // Given up for the worker's own sake: the next one takes it at once.
    if (outcome.kind === 'later' && signal.aborted)
      return postponeNotice(database, claimed, {
        until: clock(),
        reason: null,
        wasTried: false,
        isLate: true,
      });
    const { noticeId, kind, channel } = claimed;
    switch (outcome.kind) {
      case 'accepted':
        return settle(claimed, 'SENT', null);
      case 'refused':
        log.warn({ noticeId, kind, channel, failure: outcome.failure }, 'a notice was refused');
        return settle(claimed, 'FAILED', outcome.failure);
      case 'closed-off': {
        const until = clock().add({ milliseconds: outcome.retryAfterMilliseconds });
        return postponeNotice(database, claimed, { until, reason: null, wasTried: false, isLate: true });
      }
      case 'later':
        // Whatever it is, it is not the message's: it waits as long as it takes.
        if (isProviders(outcome.failure)) {
          const until = clock().add(pauseForProvider);
          return postponeNotice(database, claimed, {
            until,
            reason: outcome.failure,
            wasTried: false,
            isLate: true,
          });
        }
        return tryAgain(claimed, outcome.failure);
      case 'faulty':
        return tryAgain(claimed, null);
      default:
        return outcome satisfies never;
    }
  };

  return async (claimed, content, signal) => {
    // Whatever it was about is gone, and whoever would read it.
    if (content === null) return settle(claimed, 'DROPPED', 'NO_CONTACT');
    const judgement = judgeNotice(claimed, content, clock());
    switch (judgement.kind) {
      case 'drop':
        return settle(claimed, 'DROPPED', judgement.reason);
      case 'postpone':
        return postponeNotice(database, claimed, {
          until: judgement.until,
          reason: null,
          wasTried: false,
          isLate: false,
        });
      case 'send':
        return conclude(claimed, await handOverComposed(claimed, content, signal), signal);
      default:
        return judgement satisfies never;
    }
  };
};
