import type { Budget } from '../../domain/partner.ts';
import type { BudgetPart } from './charge.ts';
import { type Asked, holdingSize, mostAhead, type PartAsked } from './lease-sizes.ts';

interface LocalPart {
  /** Leased by this gateway and not used. */
  unspent: number;
  /** By all gateways, as the database last said. */
  leased: number;
  spent: number;
  /** In the minute before this one. */
  spentBefore: number;
}

/** What one gateway knows of one partner's minute. */
export interface LocalLease extends Readonly<Record<BudgetPart, LocalPart>> {
  /** Seconds since 1970; null before the first lease. */
  minute: number | null;
}

/** What the database says of a lease. */
export interface LeaseTaken {
  /** Seconds since 1970 at which the minute began. */
  readonly minute: number;
  readonly granted: Readonly<Record<BudgetPart, number>>;
  /** By all gateways, this lease included. */
  readonly leased: Readonly<Record<BudgetPart, number>>;
}

const parts: readonly BudgetPart[] = ['requests', 'cost'];

const emptyPart = (): LocalPart => ({ unspent: 0, leased: 0, spent: 0, spentBefore: 0 });

export const emptyLease = (): LocalLease => ({ minute: null, requests: emptyPart(), cost: emptyPart() });

const limitOf = (budget: Budget, part: BudgetPart) =>
  part === 'requests' ? budget.requestsPerMinute : budget.costPerMinute;

/** What is left of the whole minute; exact as of the last lease. */
export const remainingOf = (lease: LocalLease, budget: Budget, part: BudgetPart): number =>
  Math.max(0, limitOf(budget, part) - lease[part].leased) + lease[part].unspent;

/** Whether a whole minute has enough of it. */
export const isWithinBudget = (budget: Budget, cost: number): boolean =>
  budget.requestsPerMinute >= 1 && cost <= budget.costPerMinute;

type Verdict =
  | { readonly kind: 'fits' }
  | { readonly kind: 'exceeded'; readonly exceeded: readonly BudgetPart[] }
  | { readonly kind: 'ask' };

const fits: Verdict = { kind: 'fits' };
const ask: Verdict = { kind: 'ask' };

/** What is left never grows within a minute: what was exceeded stays so, and nobody has to ask. */
export const verdictOn = (lease: LocalLease, budget: Budget, cost: number): Verdict => {
  if (lease.requests.unspent >= 1 && lease.cost.unspent >= cost) return fits;
  const exceeded = parts.filter(
    (part) => remainingOf(lease, budget, part) < (part === 'requests' ? 1 : cost),
  );
  return exceeded.length > 0 ? { kind: 'exceeded', exceeded } : ask;
};

export const spend = (lease: LocalLease, cost: number): void => {
  lease.requests.unspent -= 1;
  lease.requests.spent += 1;
  lease.cost.unspent -= cost;
  lease.cost.spent += cost;
};

/** The minute is over: what was leased of it is not used any more, and of the next one nothing is known. */
export const expire = (lease: LocalLease): void => {
  for (const part of parts) {
    lease[part].unspent = 0;
    lease[part].leased = 0;
  }
};

const holdingOf = ({ spent, spentBefore }: LocalPart, limit: number) =>
  holdingSize(limit, Math.max(spent, spentBefore));

/** Whether the next lease is to be fetched although this caller was served. */
export const isRunningLow = (lease: LocalLease, budget: Budget): boolean =>
  parts.some((part) => {
    const limit = limitOf(budget, part);
    const { unspent, leased } = lease[part];
    return unspent <= holdingOf(lease[part], limit) / 4 && mostAhead(limit - leased) >= 1;
  });

const partAsked = (part: LocalPart, limit: number, sum: number, smallest: number): PartAsked => {
  const over = Math.max(0, part.unspent - sum);
  return {
    limit,
    need: Math.max(0, sum - part.unspent),
    ahead: Math.max(0, holdingOf(part, limit) - over),
    least: Math.max(0, smallest - part.unspent),
  };
};

/** What to ask for where calls of these costs wait, in the order in which they came. */
export const askFor = (lease: LocalLease, budget: Budget, waitingCosts: readonly number[]): Asked => {
  // Those for whom there is too little, as far as is known, are not leased for: they wait to hear just that.
  const left = { requests: remainingOf(lease, budget, 'requests'), cost: remainingOf(lease, budget, 'cost') };
  const sum = { requests: 0, cost: 0 };
  for (const cost of waitingCosts)
    if (sum.requests + 1 <= left.requests && sum.cost + cost <= left.cost) {
      sum.requests += 1;
      sum.cost += cost;
    }
  const smallest = waitingCosts.reduce((least, cost) => Math.min(least, cost), waitingCosts[0] ?? 0);
  return {
    requests: partAsked(
      lease.requests,
      budget.requestsPerMinute,
      sum.requests,
      Math.min(1, waitingCosts.length),
    ),
    cost: partAsked(lease.cost, budget.costPerMinute, sum.cost, smallest),
  };
};

/** Takes over what was leased: of the minute that is known, or of a new one. */
export const receive = (lease: LocalLease, taken: LeaseTaken): void => {
  const isSameMinute = lease.minute === taken.minute;
  const isNextMinute = lease.minute !== null && lease.minute + 60 === taken.minute;
  for (const name of parts) {
    const part = lease[name];
    if (!isSameMinute) {
      part.spentBefore = isNextMinute ? part.spent : 0;
      part.spent = 0;
      part.unspent = 0;
    }
    part.unspent += taken.granted[name];
    part.leased = taken.leased[name];
  }
  lease.minute = taken.minute;
};
