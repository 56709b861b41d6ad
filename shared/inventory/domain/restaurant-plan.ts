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

/** A part of the dining room. */
export interface Section {
  readonly sectionId: SectionId;
  readonly name: string;
}

export interface DiningTable {
  readonly tableId: TableId;
  /** What staff call it, such as 12 or T4. */
  readonly name: string;
  readonly sectionId: SectionId;
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly seating: SeatingType;
}

/** Tables that are pushed together for a larger party; all of one seating type. They stay bookable on their own. */
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

/**
 * When parties can be seated. Minutes are wall-clock minutes from local midnight of the service date; a
 * service day runs from 04:00 to 04:00, so they lie in 240 to 1,679, and 25:30 is half past one at night.
 */
export interface SeatingPeriod {
  readonly name: string;
  readonly firstSeatingMinute: number;
  readonly lastSeatingMinute: number;
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

/** How long a table is kept for a party of up to so many guests. */
export interface TurnTime {
  readonly upToGuests: number;
  readonly minutes: number;
}

export interface BookingRules {
  /** Seatings start every 15 or 30 minutes. */
  readonly slotIntervalMinutes: 15 | 30;
  /** Today and so many days ahead can be booked. */
  readonly bookingWindowDays: number;
  /** A slot closes so long before it begins. */
  readonly slotCutoffMinutes: number;
  readonly smallestParty: number;
  readonly largestParty: number;
  /** The diner may change or cancel until so long before the visit. */
  readonly cancellationCutoffMinutes: number;
  readonly holdMinutes: number;
  /** Ascending by guests; the last one serves all larger parties. */
  readonly turnTimes: readonly TurnTime[];
  /** Most covers that may start in one quarter of an hour; null for no limit. */
  readonly pacingCovers: number | null;
  /** Most parties that may start in one quarter of an hour; null for no limit. */
  readonly pacingParties: number | null;
}

export const defaultBookingRules: BookingRules = {
  slotIntervalMinutes: 15,
  bookingWindowDays: 90,
  slotCutoffMinutes: 0,
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
};

/** Everything by which a restaurant takes bookings, apart from the bookings themselves. */
export interface RestaurantPlan {
  readonly restaurantId: RestaurantId;
  /** Changes whenever anything here changes. */
  readonly version: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly bookableOnline: boolean;
  readonly floorPlan: FloorPlan;
  readonly shifts: readonly Shift[];
  readonly specialDays: readonly SpecialDay[];
  readonly rules: BookingRules;
}
