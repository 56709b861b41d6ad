import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { AvailabilityAnswer as InventoryAnswer } from '#shared/inventory/bulk-availability.ts';
import type { DayFinding } from '#shared/inventory/domain/calendar.ts';
import type { DayPlan } from '#shared/inventory/domain/day-plan.ts';
import type { PlanComparison, PlannedSlot } from '#shared/inventory/domain/planned-slots.ts';
import type { DiningTable, TableCombination } from '#shared/inventory/domain/restaurant-plan.ts';
import type { SeatingSlot } from '#shared/inventory/domain/seating-slots.ts';
import type { Slot } from '#shared/inventory/domain/slot.ts';
import type { TouchedParty } from '#shared/inventory/domain/touched-parties.ts';
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

/** One of the restaurants that somebody follows; the answer is null where there is none. */
export interface OfferingRestaurant {
  readonly restaurant: RestaurantReference;
  readonly availability: AvailabilityAnswer | null;
}

/** One restaurant of a search's page. */
export interface FoundRestaurant extends RankedRestaurant {
  readonly asked: AskedTable;
}

export type SlotAnswer = Slot;

/** What holds on a date, and since when the part in question does; null where it always did. */
export interface DatedPlan {
  readonly restaurantId: RestaurantId;
  readonly plan: DayPlan;
  readonly validFrom: string | null;
}

/** A table in its section. */
export interface PlacedTable {
  readonly restaurantId: RestaurantId;
  readonly table: DiningTable;
  readonly section: string;
}

/** A combination with its tables. */
export interface PlacedCombination {
  readonly combination: TableCombination;
  readonly tables: readonly PlacedTable[];
}

/** A date of a calendar. */
export interface CalendarAnswer {
  readonly serviceDate: string;
  readonly finding: DayFinding;
}

/** A party that a change touches, on its restaurant's clock. */
export interface TouchedAnswer extends TouchedParty {
  readonly restaurantId: RestaurantId;
  readonly timeZone: string;
}

/** A slot on its restaurant's clock. */
export interface SeatingSlotAnswer extends SeatingSlot {
  readonly timeZone: string;
}

/** Tables that are held, as the floor plan of their date has them. */
export interface HeldTableAnswer {
  readonly tables: readonly PlacedTable[];
  readonly startsAt: Temporal.ZonedDateTime;
  readonly durationMinutes: number;
  readonly partySize: number;
  readonly expiresAt: Temporal.ZonedDateTime;
}

/** A change that holds together, with both plans where they are still in memory. */
export interface PlanChangedAnswer {
  readonly restaurant: RestaurantReference;
  readonly validFrom: Temporal.PlainDate;
  readonly isSaved: boolean;
  readonly touched: readonly TouchedAnswer[];
  readonly touchedCount: number;
  readonly plans: PlanComparison | null;
}

/** A slot under two plans, on its restaurant's clock. */
export interface PlannedSlotAnswer extends PlannedSlot {
  readonly timeZone: string;
}
