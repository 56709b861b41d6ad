import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';

const searchSorts = ['BEST_MATCH', 'DISTANCE', 'RATING'] as const;
export type SearchSort = (typeof searchSorts)[number];

/**
 * What the availability subgraph must know of a search: checked by the restaurant subgraph, carried by the
 * gateway in one opaque scalar, so it is plain JSON.
 */
export interface PackedSearchCriteria {
  /** YYYY-MM-DD on each restaurant's own calendar. */
  readonly date: string;
  /** HH:MM on each restaurant's own clock. */
  readonly time: string;
  readonly partySize: number;
  /** Null for any. */
  readonly seating: readonly SeatingType[] | null;
  /** Null for any; what the diner would like to pay, for the ranking. */
  readonly priceLevels: readonly number[] | null;
  readonly radiusKm: number;
  readonly includeUnavailable: boolean;
  readonly sort: SearchSort;
}
