/** What a gateway asks for of one part of a partner's minute. */
export interface PartAsked {
  /** Of the whole minute. */
  readonly limit: number;
  /** For callers who wait. */
  readonly need: number;
  /** For callers to come: had only where much is left. */
  readonly ahead: number;
  /** With less than this nobody who waits is helped. */
  readonly least: number;
}

export interface Asked {
  readonly requests: PartAsked;
  readonly cost: PartAsked;
}

/** Ahead of its callers a gateway holds a little of the limit, or a little of what it used in this minute or the last. */
const partOfLimit = 128;
const partOfUse = 32;

/** Of what is left beyond the need, this part at most is leased ahead: leases shrink, and the last units are not hoarded. */
const partOfRest = 4;

/**
 * What a gateway wants to hold ahead of its callers, and the most that it can hold and not use: of a budget B and with
 * n gateways no more than B/128 each and B/16 in all (B/32 for this minute's use, as much for the last one's), and one
 * each for rounding; of the cost also less than one operation's each. With two gateways that is under 8 % of the budget,
 * in the worst case.
 */
export const holdingSize = (limit: number, used: number): number =>
  Math.max(1, Math.ceil(limit / partOfLimit), Math.ceil(used / partOfUse));

/** What may be had ahead of need where so much is left; the statement that leases says the same in SQL. */
export const mostAhead = (rest: number): number => Math.floor(Math.max(0, rest) / partOfRest);

/** Nothing where more is leased than a budget has that was made smaller within the minute. */
const restOf = ({ limit }: PartAsked, leased: number) => Math.max(0, limit - leased);

const partGranted = (asked: PartAsked, leased: number) => {
  const rest = restOf(asked, leased);
  return Math.min(rest, asked.need + Math.min(asked.ahead, mostAhead(rest - asked.need)));
};

/**
 * What is leased of a minute of which so much is leased already: never more than is left, and nothing where it would
 * help nobody. The statement that leases does the same in SQL.
 */
export const granted = (
  asked: Asked,
  leased: { readonly requests: number; readonly cost: number },
): { readonly requests: number; readonly cost: number } => {
  const helps =
    restOf(asked.requests, leased.requests) >= asked.requests.least &&
    restOf(asked.cost, leased.cost) >= asked.cost.least;
  return helps
    ? { requests: partGranted(asked.requests, leased.requests), cost: partGranted(asked.cost, leased.cost) }
    : { requests: 0, cost: 0 };
};
