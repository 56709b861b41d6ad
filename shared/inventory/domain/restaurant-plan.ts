import type {
  CombinationId,
  RestaurantId,
  SectionId,
  ShiftId,
  TableId,
} from '#shared/identifiers/identifiers.ts';

/** The kinds of seat. */
export const seatingTypes = ['STANDARD', 'BAR', 'COUNTER', 'HIGH_TOP', 'OUTDOOR'] as const;
export type SeatingType = (typeof seatingTypes)[number];

/** Who can book a table: diners online, only the restaurant's own people, or nobody ahead of time. */
export const tableBookabilities = ['ONLINE', 'IN_HOUSE_ONLY', 'WALK_IN_ONLY'] as const;
export type TableBookability = (typeof tableBookabilities)[number];

/**
 * Which way a party comes to its table. Diners book online, by the restaurant's rules; its own people book in the
 * house, also tables that are theirs alone, without cut-offs and limits of party; walk-ins sit down at once.
 */
export type BookingChannel = 'ONLINE' | 'IN_HOUSE' | 'WALK_IN';

/** A part of the dining room. */
export interface Section {
  readonly sectionId: SectionId;
  readonly name: string;
}

export const tableShapes = ['ROUND', 'RECTANGULAR'] as const;
export type TableShape = (typeof tableShapes)[number];

/** On the drawing of its section, in steps of half a metre from the section's upper left corner. */
export interface TablePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  readonly shape: TableShape;
}

export interface DiningTable {
  readonly tableId: TableId;
  /** What staff call it, such as 12 or T4. */
  readonly name: string;
  readonly sectionId: SectionId;
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating: SeatingType;
  /** Among tables of a size the lower number is filled first; 1 to 9, usually 5. */
  readonly priority: number;
  readonly bookability: TableBookability;
  /** Absent where nobody has said. */
  readonly place?: TablePlace;
}

export const usualPriority = 5;

/**
 * Tables of one section that are pushed together for a larger party. They stay bookable on their own; together they
 * can be booked by whoever can book each of them.
 */
export interface TableCombination {
  readonly combinationId: CombinationId;
  readonly name: string;
  /** Two or more, ascending. */
  readonly tableIds: readonly TableId[];
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating: SeatingType;
}

export interface FloorPlan {
  readonly sections: readonly Section[];
  readonly tables: readonly DiningTable[];
  readonly combinations: readonly TableCombination[];
}

/** How long a table is kept for a party of up to so many guests. */
export interface TurnTime {
  readonly upToGuests: number;
  readonly minutes: number;
}

/** Most that may start in one interval, which is as long as the slot interval; null for no limit. */
export interface PacingLimit {
  readonly covers: number | null;
  readonly parties: number | null;
}

/** The limit of one slot, in place of the period's. */
export interface SlotPacing extends PacingLimit {
  /** Wall-clock minute from local midnight of the service date at which the slot begins. */
  readonly minute: number;
}

/**
 * When parties can be seated. Minutes are wall-clock minutes from local midnight of the service date; a
 * service day runs from 04:00 to 04:00, so they lie in 240 to 1,679, and 25:30 is half past one at night.
 */
export interface SeatingPeriod {
  readonly name: string;
  readonly firstSeatingMinute: number;
  readonly lastSeatingMinute: number;
  /** The restaurant's where absent. */
  readonly turnTimes?: readonly TurnTime[];
  /** The restaurant's where absent. */
  readonly pacing?: PacingLimit;
  readonly slotPacing?: readonly SlotPacing[];
  /** Diners can book until so long before the first seating; the restaurant's where absent, null for no such limit. */
  readonly cutoffMinutes?: number | null;
}

/** 1 is Monday, 7 is Sunday, as Temporal counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A seating period that comes every week. */
export interface Shift extends SeatingPeriod {
  readonly shiftId: ShiftId;
  readonly weekday: Weekday;
}

/** A date whose seating periods replace the weekly shifts: a holiday, a season, an event. */
export interface SpecialDay {
  /** YYYY-MM-DD on the restaurant's calendar. */
  readonly serviceDate: string;
  /** Empty when the restaurant is closed that day. */
  readonly periods: readonly SeatingPeriod[];
  readonly note: string | null;
}

/** The limit of one slot of one date, before all others: a coach that comes, or a kitchen that needs a break. */
export interface DatedSlotPacing extends SlotPacing {
  /** YYYY-MM-DD on the restaurant's calendar. */
  readonly serviceDate: string;
  /** Nobody more is taken online, whatever the limits say. */
  readonly isPaused: boolean;
}

export interface BookingRules {
  /** Seatings start every 15 or 30 minutes. */
  readonly slotIntervalMinutes: 15 | 30;
  /** Today and so many days ahead can be booked. */
  readonly bookingWindowDays: number;
  /** A slot closes so long before it begins. */
  readonly slotCutoffMinutes: number;
  /** All slots of a period close so long before its first seating; null for no such limit. */
  readonly shiftCutoffMinutes: number | null;
  /** Between two parties at a table, for clearing and laying. */
  readonly bufferMinutes: number;
  readonly smallestParty: number;
  readonly largestParty: number;
  /** The diner may change or cancel until so long before the visit. */
  readonly cancellationCutoffMinutes: number;
  readonly holdMinutes: number;
  /** Ascending by guests; the last one serves all larger parties. */
  readonly turnTimes: readonly TurnTime[];
  /** Most covers that may start in one interval; null for no limit. */
  readonly pacingCovers: number | null;
  /** Most parties that may start in one interval; null for no limit. */
  readonly pacingParties: number | null;
  /**
   * When the day is closed, parties that never came and are so late are no-shows; null where only hosts say who did
   * not come, and everyone else is taken to have been there.
   */
  readonly noShowAfterMinutes: number | null;
  /** How long a table that became free is kept for whoever waited for it. */
  readonly waitlistOfferMinutes: number;
}

export const defaultBookingRules: BookingRules = {
  slotIntervalMinutes: 15,
  bookingWindowDays: 90,
  slotCutoffMinutes: 0,
  shiftCutoffMinutes: null,
  bufferMinutes: 0,
  smallestParty: 1,
  largestParty: 20,
  cancellationCutoffMinutes: 0,
  holdMinutes: 5,
  turnTimes: [
    { upToGuests: 2, minutes: 90 },
    { upToGuests: 4, minutes: 120 },
    { upToGuests: 50, minutes: 150 },
  ],
  pacingCovers: null,
  pacingParties: null,
  noShowAfterMinutes: 30,
  waitlistOfferMinutes: 15,
};

/** What of a plan holds from a date on: each part as a whole, until a later change has that part again. */
export interface PlanChange {
  /** YYYY-MM-DD on the restaurant's calendar: the first service date. */
  readonly validFrom: string;
  readonly floorPlan?: FloorPlan;
  readonly shifts?: readonly Shift[];
  readonly rules?: BookingRules;
}

/** Everything by which a restaurant takes bookings, apart from the bookings themselves. */
export interface RestaurantPlan {
  readonly restaurantId: RestaurantId;
  /** Changes whenever anything here changes. */
  readonly version: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly bookableOnline: boolean;
  /** Until a change has another; so shifts and rules. What holds on a date is planOn's to say. */
  readonly floorPlan: FloorPlan;
  readonly shifts: readonly Shift[];
  readonly rules: BookingRules;
  /** Ascending by date, one a date. */
  readonly changes: readonly PlanChange[];
  readonly specialDays: readonly SpecialDay[];
  readonly slotPacing: readonly DatedSlotPacing[];
}
