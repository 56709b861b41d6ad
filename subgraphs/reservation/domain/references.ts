import type { RestaurantId, TableId } from '#shared/identifiers/identifiers.ts';
import type { Slot } from '#shared/inventory/domain/slot.ts';

/** A restaurant of the restaurant subgraph's, by its ID alone. */
export interface RestaurantReference {
  readonly id: string;
}

export type SlotAnswer = Slot;

/** A service day that somebody follows. */
export interface ServiceDayReference {
  readonly restaurantId: RestaurantId;
  readonly date: Temporal.PlainDate;
}

/** A table, and the service date whose floor plan has its name. */
export interface TableReference {
  readonly restaurantId: RestaurantId;
  readonly tableId: TableId;
  readonly serviceDate: string;
}
