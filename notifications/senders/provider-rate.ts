import { setTimeout } from 'node:timers/promises';
import type { GrantedTokens } from '../repositories/provider-rate-repository.ts';

/** Leave to send, that all workers of the platform share. */
export interface ProviderRate {
  /**
   * One message's worth, waited for where it takes no longer than the patience.
   * @returns null where it may be sent now; else for how long not even one is to be had
   */
  take(signal: AbortSignal): Promise<{ readonly retryAfterMilliseconds: number } | null>;
}

export interface ProviderRateOptions {
  readonly perSecond: number;
  readonly patienceMilliseconds?: number;
  readonly lease: (wanted: number) => Promise<Pick<GrantedTokens, 'granted' | 'remainingMilliseconds'>>;
  /** That only ever goes on, in milliseconds. */
  readonly clock?: () => number;
}

const usualPatienceMilliseconds = 2_000;
/** Of a second's tokens, what one process takes at once: some go to waste where it has nothing more to send. */
const leasesPerSecond = 20;

/**
 * In no second of the database's clock more messages begin than the provider bears. Tokens are taken some at once, and
 * are good in their own second only: it is over, to this process, no later than to the database, since it is reckoned
 * from before the question.
 */
export const createProviderRate = (options: ProviderRateOptions): ProviderRate => {
  const { perSecond, lease, patienceMilliseconds = usualPatienceMilliseconds } = options;
  const clock = options.clock ?? (() => performance.now());
  const usualLease = Math.max(1, Math.ceil(perSecond / leasesPerSecond));
  let tokens = 0;
  let endsAt = 0;
  let dryUntil = 0;
  let waiting = 0;
  let refill: Promise<void> | null = null;

  const lookForMore = async () => {
    const askedAt = clock();
    const { granted, remainingMilliseconds } = await lease(
      Math.min(perSecond, Math.max(usualLease, waiting)),
    );
    tokens = granted;
    endsAt = askedAt + remainingMilliseconds;
    if (granted === 0) dryUntil = clock() + remainingMilliseconds;
  };

  const isToken = () => {
    if (tokens === 0 || clock() >= endsAt) return false;
    tokens -= 1;
    return true;
  };

  const takeWithin = async (giveUpAt: number, signal: AbortSignal) => {
    while (!isToken()) {
      const pause = Math.max(0, dryUntil - clock());
      if (signal.aborted || clock() + pause > giveUpAt) return { retryAfterMilliseconds: Math.ceil(pause) };
      if (pause > 0) await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      else {
        refill ??= lookForMore().finally(() => {
          refill = null;
        });
        await refill;
      }
    }
    return null;
  };

  return {
    take: async (signal) => {
      waiting += 1;
      try {
        return await takeWithin(clock() + patienceMilliseconds, signal);
      } finally {
        waiting -= 1;
      }
    },
  };
};
