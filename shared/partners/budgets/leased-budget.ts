import type { Budget } from '../domain/partner.ts';
import type { Charge } from './domain/charge.ts';
import type { Asked } from './domain/lease-sizes.ts';
import {
  askFor,
  emptyLease,
  expire,
  isRunningLow,
  isWithinBudget,
  receive,
  remainingOf,
  spend,
  verdictOn,
} from './domain/local-lease.ts';
import type { DatedLease } from './repositories/budget-repository.ts';

export interface LeasedBudgetParts {
  readonly take: (asked: Asked) => Promise<DatedLease>;
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
}

interface Waiting {
  readonly cost: number;
  readonly resolve: (charge: Charge) => void;
}

/** Callers wait no longer for a lease; the statement itself goes on, and what it brings is used. */
const deadlineMilliseconds = 1_000;
/** After a failure nobody asks for a moment: a database that is away is not asked once a request. */
const pauseMilliseconds = 250;

const unavailable: Charge = { kind: 'unavailable', retryAfterSeconds: 1 };

/**
 * One partner's budget in this process. What is leased is spent in memory; one statement at a time leases more, for all
 * who wait, or ahead of them once little is left. Where it fails or is late, what is left here is still spent, and
 * whoever needs more is told that it cannot be said: never is anything granted that was not leased.
 */
export const createLeasedBudget = ({ take, onFailure, now }: LeasedBudgetParts) => {
  /** As last heard, for all who wait: it may be changed meanwhile. */
  let budget: Budget = { requestsPerMinute: 0, costPerMinute: 0 };
  const lease = emptyLease();
  /** Counted from before the question, so never late; and from after the answer, so never early. */
  let spentUntil = Number.NEGATIVE_INFINITY;
  let resetAt = 0;
  let isAsking = false;
  let isLate = false;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let waiting: Waiting[] = [];

  const canWait = () => !isLate && now() >= pausedUntil;

  const decide = (cost: number): Charge | undefined => {
    if (!isWithinBudget(budget, cost)) return { kind: 'too-costly', cost, budget };
    if (now() >= spentUntil) expire(lease);
    const verdict = verdictOn(lease, budget, cost);
    if (verdict.kind === 'ask') return undefined;
    if (verdict.kind === 'fits') spend(lease, cost);
    const counted = {
      requests: { limit: budget.requestsPerMinute, remaining: remainingOf(lease, budget, 'requests') },
      cost: { limit: budget.costPerMinute, remaining: remainingOf(lease, budget, 'cost') },
      secondsUntilReset: Math.max(1, Math.ceil((resetAt - now()) / 1_000)),
    };
    return verdict.kind === 'fits'
      ? { kind: 'granted', ...counted }
      : { kind: 'exceeded', exceeded: verdict.exceeded, ...counted };
  };

  /** In the order in which they came. */
  const serveWaiting = () => {
    const undecided: Waiting[] = [];
    for (const waiter of waiting) {
      const charge = decide(waiter.cost) ?? (canWait() ? undefined : unavailable);
      if (charge === undefined) undecided.push(waiter);
      else waiter.resolve(charge);
    }
    waiting = undecided;
    if (waiting.length > 0 && !isAsking) void askForMore();
  };

  const askForMore = async (): Promise<void> => {
    isAsking = true;
    const timer = setTimeout(() => {
      isLate = true;
      serveWaiting();
    }, deadlineMilliseconds);
    const askedAt = now();
    if (askedAt >= spentUntil) expire(lease);
    try {
      const taken = await take(
        askFor(
          lease,
          budget,
          waiting.map((waiter) => waiter.cost),
        ),
      );
      receive(lease, taken);
      spentUntil = askedAt + taken.millisecondsLeft;
      resetAt = now() + taken.millisecondsLeft;
    } catch (error) {
      pausedUntil = now() + pauseMilliseconds;
      onFailure(error);
    }
    clearTimeout(timer);
    isAsking = false;
    isLate = false;
    serveWaiting();
  };

  return {
    charge: async (budgetNow: Budget, cost: number): Promise<Charge> => {
      budget = budgetNow;
      // Nobody overtakes those who wait.
      const charge = waiting.length === 0 ? decide(cost) : undefined;
      if (charge !== undefined) {
        if (charge.kind === 'granted' && !isAsking && canWait() && isRunningLow(lease, budget))
          void askForMore();
        return charge;
      }
      if (!canWait()) return unavailable;
      const { promise, resolve } = Promise.withResolvers<Charge>();
      waiting.push({ cost, resolve });
      if (!isAsking) void askForMore();
      return promise;
    },
  };
};
