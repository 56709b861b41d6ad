import type { AvailabilityAnswer as InventoryAnswer } from '#shared/inventory/bulk-availability.ts';
import type { Slot } from '#shared/inventory/domain/slot.ts';
import type { PackedSearchCriteria } from '#shared/search/search-criteria.ts';
import type { RankedRestaurant } from './ranking.ts';

/** A restaurant of the restaurant subgraph's, by its ID alone. */
export interface RestaurantReference {
  readonly id: string;
}

/** A search as the restaurant subgraph hands it on. */
export interface RestaurantSearchReference {
  readonly id: string;
  readonly criteria: PackedSearchCriteria;
  readonly candidates: string;
}

/** What was asked, on the restaurant's calendar and clock. */
export interface AskedTable {
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime;
  readonly partySize: number;
}

/** What was asked and what can be had. */
export interface AvailabilityAnswer extends AskedTable {
  readonly answer: InventoryAnswer;
}

/** One restaurant of a search's page. */
export interface FoundRestaurant extends RankedRestaurant {
  readonly asked: AskedTable;
}

export type SlotAnswer = Slot;
