import type { Budget } from '../../domain/partner.ts';

/** What a budget is made of: calls, and what they cost. Each call takes one of the first and its cost of the second. */
export type BudgetPart = 'requests' | 'cost';

interface Standing {
  readonly limit: number;
  /**
   * What the partner can still use in this minute, as this gateway knows it: what other gateways have taken since its
   * last look is not told apart, nor what they took and may not use.
   */
  readonly remaining: number;
}

interface Counted extends Readonly<Record<BudgetPart, Standing>> {
  /** Until the next minute by the database's clock, rounded up. */
  readonly secondsUntilReset: number;
}

interface Granted extends Counted {
  readonly kind: 'granted';
}

/** In the next minute it would have been granted. Nothing was charged. */
interface Exceeded extends Counted {
  readonly kind: 'exceeded';
  readonly exceeded: readonly BudgetPart[];
}

/** More than a whole minute has: to try again is of no use. */
interface TooCostly {
  readonly kind: 'too-costly';
  readonly cost: number;
  readonly budget: Budget;
}

/** The database does not say in time what is left, and this gateway has nothing left of what it took. */
interface Unavailable {
  readonly kind: 'unavailable';
  readonly retryAfterSeconds: number;
}

/** What became of an attempt to charge an operation. */
export type Charge = Granted | Exceeded | TooCostly | Unavailable;
