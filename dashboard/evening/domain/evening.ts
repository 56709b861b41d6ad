import type { Place } from '#dashboard/floor/domain/place-tables.ts';
import type { EveningQuery, HeldPartsFragment, SlotPartsFragment } from '#dashboard/generated/graphql.ts';
import { instantOf } from './booking.ts';
import type { PacedSlot } from './covers.ts';
import type { SeatingCombination, SeatingTable } from './table-options.ts';
import type { HeldNow } from './table-state.ts';

type GraphRestaurant = NonNullable<EveningQuery['restaurant']>;
type GraphTable = NonNullable<GraphRestaurant['floorPlan']>['tables'][number];

export interface EveningTable extends SeatingTable {
  readonly seating: GraphTable['seating'];
  readonly place: Place | null;
}

/** By what the evening goes, beside its bookings. */
export interface EveningPlan {
  readonly sections: readonly string[];
  readonly tables: readonly EveningTable[];
  readonly combinations: readonly SeatingCombination[];
  readonly slots: readonly PacedSlot[];
  readonly holds: readonly HeldNow[];
  readonly turnTimes: readonly { readonly upToGuests: number; readonly minutes: number }[];
  readonly takesOnlineBookings: boolean;
}

export const slotOf = (slot: SlotPartsFragment): PacedSlot => ({
  time: slot.time,
  startsAt: instantOf(slot.startsAt),
  shift: slot.shift,
  limit: { covers: slot.pacing.covers, parties: slot.pacing.parties },
  isPaused: slot.isPaused,
  turnTimes: slot.turnTimes,
});

export const heldOf = ({ tables, startsAt, expiresAt }: HeldPartsFragment): HeldNow => ({
  tableIds: tables.map(({ id }) => id),
  startsAt: instantOf(startsAt),
  expiresAt: instantOf(expiresAt),
});

export const planOf = (restaurant: GraphRestaurant): EveningPlan => ({
  sections: restaurant.floorPlan?.sections.map(({ name }) => name) ?? [],
  tables: restaurant.floorPlan?.tables ?? [],
  combinations: restaurant.floorPlan?.combinations ?? [],
  slots: restaurant.seatingSlots?.map(slotOf) ?? [],
  holds: restaurant.heldTables?.map(heldOf) ?? [],
  turnTimes: restaurant.bookingRules?.turnTimes ?? [],
  takesOnlineBookings: restaurant.takesOnlineBookings ?? false,
});
