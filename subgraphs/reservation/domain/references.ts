import type { Slot } from '#shared/inventory/domain/slot.ts';

/** A restaurant of the restaurant subgraph's, by its ID alone. */
export interface RestaurantReference {
  readonly id: string;
}

export type SlotAnswer = Slot;
