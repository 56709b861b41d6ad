// Made by npm run codegen from the SDL.
import type { PackedSearchCriteria } from '../../../shared/search/search-criteria.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RestaurantReference, RestaurantSearchReference, FoundRestaurant, OfferingRestaurant, AvailabilityAnswer, SlotAnswer, CalendarAnswer, DatedPlan, PlacedTable, PlacedCombination, PlanChangedAnswer, PlannedSlotAnswer, SeatingSlotAnswer, HeldTableAnswer, TouchedAnswer } from '../domain/references.ts';
import type { Shift as ShiftModel, SeatingPeriod as SeatingPeriodModel, SpecialDay as SpecialDayModel, SlotPacing as SlotPacingModel, DatedSlotPacing as DatedSlotPacingModel, PlanChange } from '../../../shared/inventory/domain/restaurant-plan.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with an offset; always an offset of the restaurant's zone in output. */
  DateTime: { input: string; output: Temporal.ZonedDateTime; }
  /** A calendar date in the restaurant's own time zone, YYYY-MM-DD. */
  LocalDate: { input: string; output: Temporal.PlainDate; }
  /** A wall-clock time in the restaurant's own time zone, HH:MM. */
  LocalTime: { input: string; output: Temporal.PlainTime; }
  /** The restaurants that matched a search, packed as columns: ids, distances, ratings, prices, popularity. */
  SearchCandidates: { input: string; output: string; }
  /** What a search asked for, as the availability subgraph needs it. */
  SearchCriteria: { input: PackedSearchCriteria; output: PackedSearchCriteria; }
  _FieldSet: { input: string; output: string; }
};

/** What a restaurant offers a party at a date and time. */
export type Availability = {
  readonly __typename?: 'Availability';
  /** Bookable times within two hours either side, nearest first; filled only when isAvailable is false. */
  readonly alternatives: ReadonlyArray<Slot>;
  /** The day asked for. */
  readonly date: Scalars['LocalDate']['output'];
  /** Whether the requested time itself can be booked. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** The party asked for. */
  readonly partySize: Scalars['Int']['output'];
  /** Why the requested time cannot be booked; null when it can. */
  readonly reason: Maybe<UnavailableReason>;
  /** The requested time, once per seating type that has it; empty when it cannot be booked. */
  readonly slots: ReadonlyArray<Slot>;
  /** The time asked for. */
  readonly time: Scalars['LocalTime']['output'];
};

/** By which rules bookings are taken. */
export type BookingRules = {
  readonly __typename?: 'BookingRules';
  /** Diners can book today and so many days ahead. */
  readonly bookingWindowDays: Scalars['Int']['output'];
  /** Between two parties at a table. */
  readonly bufferMinutes: Scalars['Int']['output'];
  /** Diners can change or cancel until so long before the visit. */
  readonly cancellationCutoffMinutes: Scalars['Int']['output'];
  /** How long a hold lasts. */
  readonly holdMinutes: Scalars['Int']['output'];
  /** The largest party that can book online. */
  readonly largestParty: Scalars['Int']['output'];
  /** Parties so late are no-shows once the day is closed; null where only people say who did not come. */
  readonly noShowAfterMinutes: Maybe<Scalars['Int']['output']>;
  /** Most that start in one slot. */
  readonly pacing: PacingLimit;
  /** Diners can book a shift until so long before its first seating; null for no such limit. */
  readonly shiftCutoffMinutes: Maybe<Scalars['Int']['output']>;
  /** Diners can book a slot until so long before it. */
  readonly slotCutoffMinutes: Scalars['Int']['output'];
  /** Slots begin every so many minutes: 15 or 30. */
  readonly slotIntervalMinutes: Scalars['Int']['output'];
  /** The smallest party that can book online. */
  readonly smallestParty: Scalars['Int']['output'];
  /** How long tables are kept. */
  readonly turnTimes: ReadonlyArray<TurnTime>;
  /** The date from which they hold; null where they always did. */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
  /** How long a table that became free is kept for whoever waited for it. */
  readonly waitlistOfferMinutes: Scalars['Int']['output'];
};

/** What a date offers a party. */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** The service date: it runs from 04:00 to 04:00, so a time after midnight is of the night that follows. */
  readonly date: Scalars['LocalDate']['output'];
  /** The instant of the first time. */
  readonly firstStartsAt: Maybe<Scalars['DateTime']['output']>;
  /** The first time that can be had, on the restaurant's clock. */
  readonly firstTime: Maybe<Scalars['LocalTime']['output']>;
  /** Whether anything can be had. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** The instant of the last time. */
  readonly lastStartsAt: Maybe<Scalars['DateTime']['output']>;
  /** The last time that can be had, on the restaurant's clock. */
  readonly lastTime: Maybe<Scalars['LocalTime']['output']>;
  /** Why nothing can be had; null when something can. */
  readonly reason: Maybe<UnavailableReason>;
};

/** Changes some booking rules; what is left out stays as it is. */
export type ChangeBookingRulesInput = {
  /** Diners can book today and so many days ahead, 0 to 730. */
  readonly bookingWindowDays?: InputMaybe<Scalars['Int']['input']>;
  /** Between two parties at a table. */
  readonly bufferMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Diners can change or cancel until so long before the visit. */
  readonly cancellationCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long a hold lasts, 1 to 60. */
  readonly holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The largest party that can book online. */
  readonly largestParty?: InputMaybe<Scalars['Int']['input']>;
  /** Parties so late are no-shows once the day is closed; null where only people say who did not come. */
  readonly noShowAfterMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Most that start in one slot, both limits together; null for none. */
  readonly pacing?: InputMaybe<PacingLimitInput>;
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** Diners can book a shift until so long before its first seating; null for no such limit. */
  readonly shiftCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Diners can book a slot until so long before it. */
  readonly slotCutoffMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Slots begin every so many minutes: 15 or 30. */
  readonly slotIntervalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest party that can book online. */
  readonly smallestParty?: InputMaybe<Scalars['Int']['input']>;
  /** How long tables are kept, rising by guests. */
  readonly turnTimes?: InputMaybe<ReadonlyArray<TurnTimeInput>>;
  /** The first date; today or later. */
  readonly validFrom: Scalars['LocalDate']['input'];
  /** How long a table that became free is kept for whoever waited for it. */
  readonly waitlistOfferMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Replaces sections, tables and combinations. */
export type ChangeFloorPlanInput = {
  /** All combinations. */
  readonly combinations?: InputMaybe<ReadonlyArray<CombinationInput>>;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** All sections. */
  readonly sections: ReadonlyArray<SectionInput>;
  /** All tables; one that is missing is retired. */
  readonly tables: ReadonlyArray<TableInput>;
  /** The first date; today or later. */
  readonly validFrom: Scalars['LocalDate']['input'];
};

/** What came of a change of the plan. */
export type ChangePlanResult = IdempotencyKeyReused | NotFound | PlanChanged | PlanMistakes;

/** Replaces the weekly shifts. */
export type ChangeShiftsInput = {
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** All shifts of the week. */
  readonly shifts: ReadonlyArray<ShiftInput>;
  /** The first date; today or later. */
  readonly validFrom: Scalars['LocalDate']['input'];
};

/** Gives a slot, or all slots of a date, the usual limit back. */
export type ClearSlotPacingInput = {
  /** The service date; today or later. */
  readonly date: Scalars['LocalDate']['input'];
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** When the slot begins; all slots of the date where left out. */
  readonly time?: InputMaybe<Scalars['LocalTime']['input']>;
};

/** Tables of one section that are pushed together for a larger party. */
export type CombinationInput = {
  /** The most guests that it seats. */
  readonly maximumParty: Scalars['Int']['input'];
  /** The fewest guests that it is given to. */
  readonly minimumParty: Scalars['Int']['input'];
  /** What staff call it; unique. */
  readonly name: Scalars['String']['input'];
  /** The kind of seat. */
  readonly seating?: InputMaybe<SeatingType>;
  /** Two tables or more, each by its ID or its name. */
  readonly tables: ReadonlyArray<Scalars['String']['input']>;
};

/** The limit of one slot of one date, before all other limits. */
export type DatedSlotPacing = {
  readonly __typename?: 'DatedSlotPacing';
  /** Guests; null for no limit. */
  readonly covers: Maybe<Scalars['Int']['output']>;
  /** The service date. */
  readonly date: Scalars['LocalDate']['output'];
  /** Whether diners can book nothing more, whatever the limits say. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** Parties; null for no limit. */
  readonly parties: Maybe<Scalars['Int']['output']>;
  /** When the slot begins; before 04:00 it is of the night that follows the date. */
  readonly time: Scalars['LocalTime']['output'];
};

/** A table. */
export type DiningTable = {
  readonly __typename?: 'DiningTable';
  /** Who can book it. */
  readonly bookability: TableBookability;
  /** Opaque; the table's for good, also when it is renamed or moved. */
  readonly id: Scalars['ID']['output'];
  /** The most guests that it seats. */
  readonly maximumParty: Scalars['Int']['output'];
  /** The fewest guests that it is given to. */
  readonly minimumParty: Scalars['Int']['output'];
  /** What staff call it; unique in the floor plan. */
  readonly name: Scalars['String']['output'];
  /** Where it stands on the drawing of its section; null where nobody has said. */
  readonly place: Maybe<TablePlace>;
  /** Among tables of a size the lower number is filled first; 1 to 9. */
  readonly priority: Scalars['Int']['output'];
  /** The kind of seat. */
  readonly seating: SeatingType;
  /** The name of its section. */
  readonly section: Scalars['String']['output'];
};

/** Where parties sit. */
export type FloorPlan = {
  readonly __typename?: 'FloorPlan';
  /** Tables that can be pushed together. */
  readonly combinations: ReadonlyArray<TableCombination>;
  /** The parts of the dining room. */
  readonly sections: ReadonlyArray<Section>;
  /** All tables, by number. */
  readonly tables: ReadonlyArray<DiningTable>;
  /** The date from which it holds; null where it always did. */
  readonly validFrom: Maybe<Scalars['LocalDate']['output']>;
};

/** Tables that somebody keeps while they make up their mind, or as an offer to who waits. */
export type HeldTable = {
  readonly __typename?: 'HeldTable';
  /** How long the tables would be kept for it, without the buffer. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** Until when they are held, unless the hold is extended, booked or released. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Guests. */
  readonly partySize: Scalars['Int']['output'];
  /** When the party would start. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** The tables, those that the floor plan of the date has. */
  readonly tables: ReadonlyArray<DiningTable>;
};

/** The key was used before with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Changes some booking rules from a date on, until a later change of them; what is left out stays. For the restaurant's managers. */
  readonly changeBookingRules: ChangePlanResult;
  /** Replaces sections, tables and combinations from a date on, until a later change of them; for the restaurant's managers. */
  readonly changeFloorPlan: ChangePlanResult;
  /** Replaces the weekly shifts from a date on, until a later change of them; for the restaurant's managers. */
  readonly changeShifts: ChangePlanResult;
  /** Gives a slot its usual limit back; all slots of the date where no time is given. For the restaurant's hosts. */
  readonly clearSlotPacing: ChangePlanResult;
  /** Gives a date its weekly shifts back; for the restaurant's managers. */
  readonly removeSpecialDay: ChangePlanResult;
  /** Takes a table and its combinations from the floor plan from a date on. Parties keep it. For the restaurant's managers. */
  readonly retireTable: ChangePlanResult;
  /** Adds a table, or changes one, from a date on, until a later change of the floor plan; for the restaurant's managers. */
  readonly saveTable: ChangePlanResult;
  /** Opens or closes the online book, at once; for the restaurant's managers. */
  readonly setOnlineBooking: ChangePlanResult;
  /** Sets the limit of one slot of one date; for the restaurant's hosts. */
  readonly setSlotPacing: ChangePlanResult;
  /** Sets the seating periods of one date; none where the restaurant is closed. For the restaurant's managers. */
  readonly setSpecialDay: ChangePlanResult;
  /** Takes back a part of a change that is still to come; for the restaurant's managers. */
  readonly withdrawPlanChange: ChangePlanResult;
};


export type MutationChangeBookingRulesArgs = {
  input: ChangeBookingRulesInput;
};


export type MutationChangeFloorPlanArgs = {
  input: ChangeFloorPlanInput;
};


export type MutationChangeShiftsArgs = {
  input: ChangeShiftsInput;
};


export type MutationClearSlotPacingArgs = {
  input: ClearSlotPacingInput;
};


export type MutationRemoveSpecialDayArgs = {
  input: RemoveSpecialDayInput;
};


export type MutationRetireTableArgs = {
  input: RetireTableInput;
};


export type MutationSaveTableArgs = {
  input: SaveTableInput;
};


export type MutationSetOnlineBookingArgs = {
  input: SetOnlineBookingInput;
};


export type MutationSetSlotPacingArgs = {
  input: SetSlotPacingInput;
};


export type MutationSetSpecialDayArgs = {
  input: SetSpecialDayInput;
};


export type MutationWithdrawPlanChangeArgs = {
  input: WithdrawPlanChangeInput;
};

/** There is no such thing, or it is not the viewer's to change. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** Most that may start in one slot. */
export type PacingLimit = {
  readonly __typename?: 'PacingLimit';
  /** Guests; null for no limit. */
  readonly covers: Maybe<Scalars['Int']['output']>;
  /** Parties; null for no limit. */
  readonly parties: Maybe<Scalars['Int']['output']>;
};

/** Most that may start in one slot. */
export type PacingLimitInput = {
  /** Guests; left out for no limit. */
  readonly covers?: InputMaybe<Scalars['Int']['input']>;
  /** Parties; left out for no limit. */
  readonly parties?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a page lies in a list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, for after. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** The plan holds together with the change, and the change is saved, but for a dry run. */
export type PlanChanged = {
  readonly __typename?: 'PlanChanged';
  /** False after a dry run. */
  readonly isSaved: Scalars['Boolean']['output'];
  /** The restaurant. */
  readonly restaurant: Restaurant;
  /** What diners could book on a date, slot by slot, before the change and with it, by what is taken now; both plans as the change had them. Null where the answer is given again for the same idempotency key: the plans are not kept. */
  readonly slots: Maybe<ReadonlyArray<PlannedSlot>>;
  /** Reservations, and holds that may become some, that the change puts at odds with the plan: by time, the first 500. */
  readonly touched: ReadonlyArray<TouchedReservation>;
  /** How many there are in all. */
  readonly touchedCount: Scalars['Int']['output'];
  /** The first date that the change is about. */
  readonly validFrom: Scalars['LocalDate']['output'];
};


/** The plan holds together with the change, and the change is saved, but for a dry run. */
export type PlanChangedSlotsArgs = {
  date: Scalars['LocalDate']['input'];
  partySize: Scalars['Int']['input'];
};

/** Something in a plan that cannot hold. */
export type PlanMistake = {
  readonly __typename?: 'PlanMistake';
  /** The kind of mistake. */
  readonly code: PlanMistakeCode;
  /** Where it is in the input, such as shifts[2].lastSeating, or elsewhere in the plan. */
  readonly path: Scalars['String']['output'];
  /** What is wrong, in a sentence that names tables and shifts. */
  readonly problem: Scalars['String']['output'];
};

/** The kinds of mistake in a plan. */
export type PlanMistakeCode =
  /** A combination has tables of different sections. */
  | 'COMBINATION_ACROSS_SECTIONS'
  /** A combination has a table twice. */
  | 'COMBINATION_TABLE_TWICE'
  /** A combination has fewer than two tables. */
  | 'COMBINATION_TOO_FEW_TABLES'
  /** A combination takes more guests than its tables together. */
  | 'COMBINATION_TOO_LARGE'
  /** Planned changes are not in the order of their dates. */
  | 'DATES_NOT_ASCENDING'
  /** A date does not exist. */
  | 'DATE_INVALID'
  /** A date has two special days. */
  | 'DATE_TWICE'
  /** Two of a kind have one ID. */
  | 'ID_TWICE'
  /** A last seating comes before the first. */
  | 'LAST_SEATING_BEFORE_FIRST'
  /** A name is missing or too long. */
  | 'NAME_INVALID'
  /** Two of a kind have one name. */
  | 'NAME_TWICE'
  /** A time is not one at which slots begin. */
  | 'OFF_SLOT_GRID'
  /** A time is not in the service day, which runs from 04:00 to 03:59. */
  | 'OUTSIDE_SERVICE_DAY'
  /** A number is outside its bounds. */
  | 'OUT_OF_RANGE'
  /** A limit is 0 or below, or far too high. */
  | 'PACING_NOT_POSITIVE'
  /** A smallest party is above the largest, or no size of a party. */
  | 'PARTY_RANGE'
  /** Two seating periods of a day overlap. */
  | 'SHIFTS_OVERLAP'
  /** A slot's limit is not inside its seating period. */
  | 'SLOT_PACING_OUTSIDE_PERIOD'
  /** A slot has two limits. */
  | 'SLOT_PACING_TWICE'
  /** More of something than a plan can have. */
  | 'TOO_MANY'
  /** There is no turn time. */
  | 'TURN_TIMES_MISSING'
  /** Turn times do not rise by guests. */
  | 'TURN_TIMES_NOT_RISING'
  /** A turn time with the buffer is longer than six hours. */
  | 'TURN_TIME_TOO_LONG'
  /** A table's section is not in the floor plan. */
  | 'UNKNOWN_SECTION'
  /** A table is not in the floor plan, or not the restaurant's. */
  | 'UNKNOWN_TABLE'
  /** The restaurant's zone is none. */
  | 'UNKNOWN_TIME_ZONE';

/** The plan would not hold together; nothing was saved. */
export type PlanMistakes = Refusal & {
  readonly __typename?: 'PlanMistakes';
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
  /** What is wrong, at most 100 mistakes. */
  readonly mistakes: ReadonlyArray<PlanMistake>;
};

/** A part of the plan that changes as a whole. */
export type PlanPart =
  /** The booking rules. */
  | 'BOOKING_RULES'
  /** Sections, tables and combinations. */
  | 'FLOOR_PLAN'
  /** The weekly shifts. */
  | 'SHIFTS';

/** A slot of a date under two plans. */
export type PlannedSlot = {
  readonly __typename?: 'PlannedSlot';
  /** What holds with the change; null where there is no such slot any more. */
  readonly after: Maybe<SlotOutlook>;
  /** What holds before the change; null where there is no such slot. */
  readonly before: Maybe<SlotOutlook>;
  /** The instant. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** On the restaurant's clock; where clocks go back, it may come twice. */
  readonly time: Scalars['LocalTime']['output'];
};

/** A refusal that the client is expected to handle. Bugs and bad input are GraphQL errors instead. */
export type Refusal = {
  /** In words, for people. */
  readonly message: Scalars['String']['output'];
};

/** Gives a date its weekly shifts back. */
export type RemoveSpecialDayInput = {
  /** The date; today or later. */
  readonly date: Scalars['LocalDate']['input'];
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
};

export type Reservation = {
  readonly __typename?: 'Reservation';
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
};

export type Restaurant = {
  readonly __typename?: 'Restaurant';
  /** Null where the availability subgraph did not answer. */
  readonly availability: Maybe<Availability>;
  /** On which of up to 60 dates something can be had. Null where the availability subgraph did not answer. */
  readonly availabilityCalendar: Maybe<ReadonlyArray<CalendarDay>>;
  /** The booking rules that hold on a date, usually today. Null for all but the restaurant's people. */
  readonly bookingRules: Maybe<BookingRules>;
  /** Sections, tables and combinations on a date, usually today. Null for all but the restaurant's people. */
  readonly floorPlan: Maybe<FloorPlan>;
  /** Tables that diners hold now for a service date and have not booked yet, by time. Null for all but the restaurant's people. */
  readonly heldTables: Maybe<ReadonlyArray<HeldTable>>;
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What is to change from later dates on. Null for all but the restaurant's people. */
  readonly scheduledPlanChanges: Maybe<ReadonlyArray<ScheduledPlanChange>>;
  /** Every slot of a service date, with its limit and what starts in it. Null for all but the restaurant's people. */
  readonly seatingSlots: Maybe<ReadonlyArray<SeatingSlot>>;
  /** The weekly shifts that hold on a date, usually today. Null for all but the restaurant's people. */
  readonly shifts: Maybe<ReadonlyArray<Shift>>;
  /** Slots with limits of their own between two dates, both included. Null for all but the restaurant's people. */
  readonly slotPacing: Maybe<ReadonlyArray<DatedSlotPacing>>;
  /** The special days between two dates, both included. Null for all but the restaurant's people. */
  readonly specialDays: Maybe<ReadonlyArray<SpecialDay>>;
  /** Whether diners can book online at present. Null for all but the restaurant's people. */
  readonly takesOnlineBookings: Maybe<Scalars['Boolean']['output']>;
};


export type RestaurantAvailabilityArgs = {
  date: Scalars['LocalDate']['input'];
  partySize: Scalars['Int']['input'];
  seating: InputMaybe<ReadonlyArray<SeatingType>>;
  time: Scalars['LocalTime']['input'];
};


export type RestaurantAvailabilityCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  partySize: Scalars['Int']['input'];
  seating: InputMaybe<ReadonlyArray<SeatingType>>;
  to: Scalars['LocalDate']['input'];
};


export type RestaurantBookingRulesArgs = {
  on: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RestaurantFloorPlanArgs = {
  on: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RestaurantHeldTablesArgs = {
  date: Scalars['LocalDate']['input'];
};


export type RestaurantSeatingSlotsArgs = {
  date: Scalars['LocalDate']['input'];
};


export type RestaurantShiftsArgs = {
  on: InputMaybe<Scalars['LocalDate']['input']>;
};


export type RestaurantSlotPacingArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


export type RestaurantSpecialDaysArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** What one of several restaurants offers. */
export type RestaurantAvailability = {
  readonly __typename?: 'RestaurantAvailability';
  /** What can be had at the asked time, or near it; null where there is no such restaurant. */
  readonly availability: Maybe<Availability>;
  /** The restaurant. */
  readonly restaurant: Maybe<Restaurant>;
};

/** One search: what matched, and in results what can be had. */
export type RestaurantSearch = {
  readonly __typename?: 'RestaurantSearch';
  /** What matched, from the restaurant subgraph. */
  readonly candidates: Scalars['SearchCandidates']['output'];
  /** The question, from the restaurant subgraph. */
  readonly criteria: Scalars['SearchCriteria']['output'];
  /** Opaque; the same for the same question. */
  readonly id: Scalars['ID']['output'];
  /** The ranked list, a page at a time; first is 1 to 100. Null where the availability subgraph did not answer. */
  readonly results: Maybe<SearchResultConnection>;
};


/** One search: what matched, and in results what can be had. */
export type RestaurantSearchResultsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Takes one table from the floor plan. */
export type RetireTableInput = {
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** The table. */
  readonly tableId: Scalars['ID']['input'];
  /** The first date; today or later. */
  readonly validFrom: Scalars['LocalDate']['input'];
};

/** Adds or changes one table. */
export type SaveTableInput = {
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** The table, in a section that there is. */
  readonly table: TableInput;
  /** The first date; today or later. */
  readonly validFrom: Scalars['LocalDate']['input'];
};

/** What is to change from a later date on; the fields with an on argument show how. */
export type ScheduledPlanChange = {
  readonly __typename?: 'ScheduledPlanChange';
  /** What changes. */
  readonly parts: ReadonlyArray<PlanPart>;
  /** The first date. */
  readonly validFrom: Scalars['LocalDate']['output'];
};

/** One term of the ranking and what it added to the score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  /** closeness, distance, rating, popularity or price. */
  readonly name: Scalars['String']['output'];
  /** What it added. */
  readonly value: Scalars['Float']['output'];
};

/** A restaurant that was found, with what it offers and why it stands where it stands. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** What can be had at the asked time, or near it. */
  readonly availability: Availability;
  /** Great-circle distance from the point or the place's centre. */
  readonly distanceKm: Scalars['Float']['output'];
  /** The restaurant. */
  readonly restaurant: Restaurant;
  /** 0 to 1, the sum of the parts. */
  readonly score: Scalars['Float']['output'];
  /** The terms of the score. */
  readonly scoreParts: ReadonlyArray<ScorePart>;
};

/** A page of search results. */
export type SearchResultConnection = {
  readonly __typename?: 'SearchResultConnection';
  /** The results of this page, best first. */
  readonly edges: ReadonlyArray<SearchResultEdge>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Restaurants in the whole ranked list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result and its place in the list. */
export type SearchResultEdge = {
  readonly __typename?: 'SearchResultEdge';
  /** Opaque; for after. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchResult;
};

/** When parties are seated, and by which rules. */
export type SeatingPeriod = {
  /** Until when diners can book; null where the restaurant's cut-off holds. */
  readonly cutoff: Maybe<ShiftCutoff>;
  /** When the first party is seated. */
  readonly firstSeating: Scalars['LocalTime']['output'];
  /** When the last party is seated; before 04:00 it is of the night that follows. */
  readonly lastSeating: Scalars['LocalTime']['output'];
  /** What staff call it, such as dinner. */
  readonly name: Scalars['String']['output'];
  /** Most that start at a time; null where the restaurant's limits hold. */
  readonly pacing: Maybe<PacingLimit>;
  /** Limits of single slots. */
  readonly slotPacing: ReadonlyArray<SlotPacing>;
  /** How long tables are kept; null where the restaurant's turn times hold. */
  readonly turnTimes: Maybe<ReadonlyArray<TurnTime>>;
};

/** When parties are seated, and by which rules. */
export type SeatingPeriodInput = {
  /** Until when diners can book; the restaurant's cut-off where left out. */
  readonly cutoff?: InputMaybe<ShiftCutoffInput>;
  /** When the first party is seated. */
  readonly firstSeating: Scalars['LocalTime']['input'];
  /** When the last party is seated; before 04:00 it is of the night that follows. */
  readonly lastSeating: Scalars['LocalTime']['input'];
  /** What staff call it, such as dinner. */
  readonly name: Scalars['String']['input'];
  /** Most that start at a time; the restaurant's limits where left out. */
  readonly pacing?: InputMaybe<PacingLimitInput>;
  /** Limits of single slots. */
  readonly slotPacing?: InputMaybe<ReadonlyArray<SlotPacingInput>>;
  /** How long tables are kept, rising by guests; the restaurant's turn times where left out. */
  readonly turnTimes?: InputMaybe<ReadonlyArray<TurnTimeInput>>;
};

/** A time of one service date at which diners can start, by the shifts, special days and rules that hold then. */
export type SeatingSlot = {
  readonly __typename?: 'SeatingSlot';
  /** Guests of the parties that start before the next slot: booked, walked in, or held by a diner now. */
  readonly covers: Scalars['Int']['output'];
  /** Whether the limit is the date's, set by setSlotPacing. */
  readonly hasLimitOfItsOwn: Scalars['Boolean']['output'];
  /** Whether diners can book nothing more, whatever the limit says. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** The limit that holds: the date's, else the period's for the slot, else the period's, else the restaurant's. */
  readonly pacing: PacingLimit;
  /** The parties. Who cancelled or did not come is none of them. */
  readonly parties: Scalars['Int']['output'];
  /** The name of the seating period that it is in. */
  readonly shift: Scalars['String']['output'];
  /** The instant. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** On the restaurant's clock; where clocks go back, it may come twice. */
  readonly time: Scalars['LocalTime']['output'];
  /** How long tables are kept for who starts then. */
  readonly turnTimes: ReadonlyArray<TurnTime>;
};

/** The kind of seat a party gets. */
export type SeatingType =
  /** A seat at the bar. */
  | 'BAR'
  /** A seat at the kitchen's or chef's counter. */
  | 'COUNTER'
  /** A high table with stools. */
  | 'HIGH_TOP'
  /** A table in the open air. */
  | 'OUTDOOR'
  /** An ordinary table. */
  | 'STANDARD';

/** A part of the dining room. */
export type Section = {
  readonly __typename?: 'Section';
  /** What staff call it; unique in the floor plan. */
  readonly name: Scalars['String']['output'];
};

/** A part of the dining room. */
export type SectionInput = {
  /** What staff call it; unique. */
  readonly name: Scalars['String']['input'];
};

/** Opens or closes the online book. */
export type SetOnlineBookingInput = {
  /** Whether diners can book online. */
  readonly bookableOnline: Scalars['Boolean']['input'];
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
};

/** Sets the limit of one slot of one date. */
export type SetSlotPacingInput = {
  /** Guests; left out for no limit. */
  readonly covers?: InputMaybe<Scalars['Int']['input']>;
  /** The service date; today or later. */
  readonly date: Scalars['LocalDate']['input'];
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Parties; left out for no limit. */
  readonly parties?: InputMaybe<Scalars['Int']['input']>;
  /** Whether diners can book nothing more, whatever the limits say. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** When the slot begins; before 04:00 it is of the night that follows the date. */
  readonly time: Scalars['LocalTime']['input'];
};

/** Sets the seating periods of one date. */
export type SetSpecialDayInput = {
  /** The date; today or later. */
  readonly date: Scalars['LocalDate']['input'];
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for staff; at most 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When parties are seated; none where the restaurant is closed. */
  readonly periods: ReadonlyArray<SeatingPeriodInput>;
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
};

/** A seating period that comes every week. */
export type Shift = SeatingPeriod & {
  readonly __typename?: 'Shift';
  /** Until when diners can book; null where the restaurant's cut-off holds. */
  readonly cutoff: Maybe<ShiftCutoff>;
  /** When the first party is seated. */
  readonly firstSeating: Scalars['LocalTime']['output'];
  /** When the last party is seated; before 04:00 it is of the night that follows. */
  readonly lastSeating: Scalars['LocalTime']['output'];
  /** What staff call it, such as dinner. */
  readonly name: Scalars['String']['output'];
  /** Most that start at a time; null where the restaurant's limits hold. */
  readonly pacing: Maybe<PacingLimit>;
  /** Limits of single slots. */
  readonly slotPacing: ReadonlyArray<SlotPacing>;
  /** How long tables are kept; null where the restaurant's turn times hold. */
  readonly turnTimes: Maybe<ReadonlyArray<TurnTime>>;
  /** Its day. */
  readonly weekday: Weekday;
};

/** A seating period's own cut-off. */
export type ShiftCutoff = {
  readonly __typename?: 'ShiftCutoff';
  /** How long before the first seating diners can book; null for no such limit. */
  readonly minutes: Maybe<Scalars['Int']['output']>;
};

/** A seating period's own cut-off. */
export type ShiftCutoffInput = {
  /** How long before the first seating diners can book; left out for no such limit. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** A seating period that comes every week. */
export type ShiftInput = {
  /** Until when diners can book; the restaurant's cut-off where left out. */
  readonly cutoff?: InputMaybe<ShiftCutoffInput>;
  /** When the first party is seated. */
  readonly firstSeating: Scalars['LocalTime']['input'];
  /** When the last party is seated; before 04:00 it is of the night that follows. */
  readonly lastSeating: Scalars['LocalTime']['input'];
  /** What staff call it, such as dinner. */
  readonly name: Scalars['String']['input'];
  /** Most that start at a time; the restaurant's limits where left out. */
  readonly pacing?: InputMaybe<PacingLimitInput>;
  /** Limits of single slots. */
  readonly slotPacing?: InputMaybe<ReadonlyArray<SlotPacingInput>>;
  /** How long tables are kept, rising by guests; the restaurant's turn times where left out. */
  readonly turnTimes?: InputMaybe<ReadonlyArray<TurnTimeInput>>;
  /** Its day; a shift past midnight is of the day on which it begins. */
  readonly weekday: Weekday;
};

/** A time that can be booked. */
export type Slot = {
  readonly __typename?: 'Slot';
  /** How long the table is kept for the party. */
  readonly durationMinutes: Scalars['Int']['output'];
  /** The kind of seat. */
  readonly seating: SeatingType;
  /** The instant. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** The same on the restaurant's clock. */
  readonly time: Scalars['LocalTime']['output'];
};

/** Whether diners can have a slot. */
export type SlotOutlook = {
  readonly __typename?: 'SlotOutlook';
  /** Whether a party of that size can book it online. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** Why not; null where it can. */
  readonly reason: Maybe<UnavailableReason>;
};

/** The limit of one slot of a seating period. */
export type SlotPacing = {
  readonly __typename?: 'SlotPacing';
  /** Guests; null for no limit. */
  readonly covers: Maybe<Scalars['Int']['output']>;
  /** Parties; null for no limit. */
  readonly parties: Maybe<Scalars['Int']['output']>;
  /** When the slot begins. */
  readonly time: Scalars['LocalTime']['output'];
};

/** The limit of one slot of a seating period. */
export type SlotPacingInput = {
  /** Guests; left out for no limit. */
  readonly covers?: InputMaybe<Scalars['Int']['input']>;
  /** Parties; left out for no limit. */
  readonly parties?: InputMaybe<Scalars['Int']['input']>;
  /** When the slot begins. */
  readonly time: Scalars['LocalTime']['input'];
};

/** A date whose seating periods replace the weekly shifts. */
export type SpecialDay = {
  readonly __typename?: 'SpecialDay';
  /** The date. */
  readonly date: Scalars['LocalDate']['output'];
  /** Why, for staff. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** When parties are seated; empty where the restaurant is closed. */
  readonly periods: ReadonlyArray<SpecialPeriod>;
};

/** A seating period of one date. */
export type SpecialPeriod = SeatingPeriod & {
  readonly __typename?: 'SpecialPeriod';
  /** Until when diners can book; null where the restaurant's cut-off holds. */
  readonly cutoff: Maybe<ShiftCutoff>;
  /** When the first party is seated. */
  readonly firstSeating: Scalars['LocalTime']['output'];
  /** When the last party is seated; before 04:00 it is of the night that follows. */
  readonly lastSeating: Scalars['LocalTime']['output'];
  /** What staff call it, such as brunch. */
  readonly name: Scalars['String']['output'];
  /** Most that start at a time; null where the restaurant's limits hold. */
  readonly pacing: Maybe<PacingLimit>;
  /** Limits of single slots. */
  readonly slotPacing: ReadonlyArray<SlotPacing>;
  /** How long tables are kept; null where the restaurant's turn times hold. */
  readonly turnTimes: Maybe<ReadonlyArray<TurnTime>>;
};

/** What is told as it happens: over server-sent events, at /graphql/stream. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What restaurants offer a party: at first, and again when an answer is another one. */
  readonly availabilityChanged: ReadonlyArray<RestaurantAvailability>;
};


/** What is told as it happens: over server-sent events, at /graphql/stream. */
export type SubscriptionAvailabilityChangedArgs = {
  date: Scalars['LocalDate']['input'];
  partySize: Scalars['Int']['input'];
  restaurantIds: ReadonlyArray<Scalars['ID']['input']>;
  seating: InputMaybe<ReadonlyArray<SeatingType>>;
  time: Scalars['LocalTime']['input'];
};

/** Who can book a table. */
export type TableBookability =
  /** Only the restaurant's own people. */
  | 'IN_HOUSE_ONLY'
  /** Diners, online. */
  | 'ONLINE'
  /** Nobody ahead of time. */
  | 'WALK_IN_ONLY';

/** Tables of one section that are pushed together for a larger party. */
export type TableCombination = {
  readonly __typename?: 'TableCombination';
  /** The most guests that it seats. */
  readonly maximumParty: Scalars['Int']['output'];
  /** The fewest guests that it is given to. */
  readonly minimumParty: Scalars['Int']['output'];
  /** What staff call it; unique in the floor plan. */
  readonly name: Scalars['String']['output'];
  /** The kind of seat. */
  readonly seating: SeatingType;
  /** The tables. */
  readonly tables: ReadonlyArray<DiningTable>;
};

/** A table. */
export type TableInput = {
  /** Who can book it. */
  readonly bookability?: InputMaybe<TableBookability>;
  /** The table's ID; left out for a new table, which gets one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The most guests that it seats. */
  readonly maximumParty: Scalars['Int']['input'];
  /** The fewest guests that it is given to. */
  readonly minimumParty: Scalars['Int']['input'];
  /** What staff call it; unique. */
  readonly name: Scalars['String']['input'];
  /** Where it stands on the drawing of its section; left out, it stays where it was. */
  readonly place?: InputMaybe<TablePlaceInput>;
  /** Among tables of a size the lower number is filled first; 1 to 9. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** The kind of seat. */
  readonly seating?: InputMaybe<SeatingType>;
  /** The name of its section. */
  readonly section: Scalars['String']['input'];
};

/** A table on the drawing of its section, in steps of half a metre from the section's upper left corner. */
export type TablePlace = {
  readonly __typename?: 'TablePlace';
  /** Steps from top to bottom, 1 to 20. */
  readonly depth: Scalars['Int']['output'];
  /** How it looks from above. */
  readonly shape: TableShape;
  /** Steps across, 1 to 20. */
  readonly width: Scalars['Int']['output'];
  /** Steps to its left edge, 0 to 199. */
  readonly x: Scalars['Int']['output'];
  /** Steps to its upper edge, 0 to 199. */
  readonly y: Scalars['Int']['output'];
};

/** A table on the drawing of its section, in steps of half a metre from the section's upper left corner. */
export type TablePlaceInput = {
  /** Steps from top to bottom, 1 to 20. */
  readonly depth: Scalars['Int']['input'];
  /** How it looks from above. */
  readonly shape?: InputMaybe<TableShape>;
  /** Steps across, 1 to 20. */
  readonly width: Scalars['Int']['input'];
  /** Steps to its left edge, 0 to 199. */
  readonly x: Scalars['Int']['input'];
  /** Steps to its upper edge, 0 to 199. */
  readonly y: Scalars['Int']['input'];
};

/** How a table looks from above. */
export type TableShape =
  | 'RECTANGULAR'
  | 'ROUND';

/** What a change of the plan does to a reservation. */
export type TouchedProblem =
  /** The restaurant is closed that day. */
  | 'CLOSED'
  /** Its table is kept for less time than such parties would get. */
  | 'LONGER_TURN_TIME'
  /** No slot begins at its time. */
  | 'OFF_SLOT_GRID'
  /** The party is smaller or larger than diners can book. */
  | 'OUTSIDE_PARTY_LIMITS'
  /** No shift seats parties at its time. */
  | 'OUTSIDE_SERVICE_HOURS'
  /** More starts in its slot than the limit allows. */
  | 'PACING_EXCEEDED'
  /** Its tables are no longer a combination. */
  | 'TABLES_NOT_COMBINABLE'
  /** A table of it is no longer in the floor plan. */
  | 'TABLE_GONE'
  /** A table of it is no longer one that diners can book. */
  | 'TABLE_NOT_ONLINE'
  /** The party is too small or too large for its table or combination. */
  | 'TABLE_NO_LONGER_FITS';

/** A reservation that a change of the plan touches, once for each problem. */
export type TouchedReservation = {
  readonly __typename?: 'TouchedReservation';
  /** What is the matter with it. */
  readonly problem: TouchedProblem;
  /** The reservation. Null where the reservation subgraph did not answer, and for a hold that is not booked. */
  readonly reservation: Maybe<Reservation>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** The same in words, for people. */
  readonly words: Scalars['String']['output'];
};

/** How long a table is kept for a party of up to so many guests. */
export type TurnTime = {
  readonly __typename?: 'TurnTime';
  /** How long. */
  readonly minutes: Scalars['Int']['output'];
  /** The largest party that it is for; the last one serves all larger parties too. */
  readonly upToGuests: Scalars['Int']['output'];
};

/** How long a table is kept for a party of up to so many guests. */
export type TurnTimeInput = {
  /** How long: 15 to 360, with the buffer at most 360. */
  readonly minutes: Scalars['Int']['input'];
  /** The largest party that it is for. */
  readonly upToGuests: Scalars['Int']['input'];
};

/** Why a time cannot be booked. */
export type UnavailableReason =
  /** Further ahead than the restaurant takes bookings. */
  | 'BEYOND_BOOKING_WINDOW'
  /** Closed that day: a holiday, an event, works. */
  | 'CLOSED'
  /** The restaurant takes no online bookings at present. */
  | 'NOT_BOOKABLE_ONLINE'
  /** No table of the asked seating type fits the party. */
  | 'NO_SUCH_SEATING'
  /** Every suitable table is taken. */
  | 'NO_TABLE'
  /** No shift takes bookings at that time. */
  | 'OUTSIDE_SERVICE_HOURS'
  /** Tables are free, but the kitchen's limit of covers or parties for that interval is reached. */
  | 'PACING_LIMIT'
  /** Larger than any table or combination takes online; the restaurant asks for a call. */
  | 'PARTY_TOO_LARGE'
  /** Smaller than the restaurant takes online. */
  | 'PARTY_TOO_SMALL'
  /** In the past, or after the cut-off before the shift or the slot. */
  | 'PAST_CUTOFF';

/** A day of the week. */
export type Weekday =
  /** The fifth day. */
  | 'FRIDAY'
  /** The first day. */
  | 'MONDAY'
  /** The sixth day. */
  | 'SATURDAY'
  /** The seventh day. */
  | 'SUNDAY'
  /** The fourth day. */
  | 'THURSDAY'
  /** The second day. */
  | 'TUESDAY'
  /** The third day. */
  | 'WEDNESDAY';

/** Takes back a part of a change that is still to come. */
export type WithdrawPlanChangeInput = {
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The client's own name for this intent, 1 to 128 characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What of it. */
  readonly part: PlanPart;
  /** The restaurant. */
  readonly restaurantId: Scalars['ID']['input'];
  /** The date of the change; later than today. */
  readonly validFrom: Scalars['LocalDate']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Restaurant: Restaurant;
  RestaurantSearch: RestaurantSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Restaurant:
    ( { __typename: 'Restaurant' }
    & GraphQLRecursivePick<FederationTypes['Restaurant'], {"id":true}> );
  RestaurantSearch:
    ( { __typename: 'RestaurantSearch' }
    & GraphQLRecursivePick<FederationTypes['RestaurantSearch'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['RestaurantSearch'], {"criteria":true,"candidates":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangePlanResult:
    | ( IdempotencyKeyReused & { __typename: 'IdempotencyKeyReused' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PlanChangedAnswer & { __typename: 'PlanChanged' } )
    | ( PlanMistakes & { __typename: 'PlanMistakes' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( IdempotencyKeyReused )
    | ( NotFound )
    | ( PlanMistakes )
  ;
  SeatingPeriod:
    | ( ShiftModel )
    | ( SeatingPeriodModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Availability: ResolverTypeWrapper<AvailabilityAnswer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BookingRules: ResolverTypeWrapper<DatedPlan>;
  CalendarDay: ResolverTypeWrapper<CalendarAnswer>;
  ChangeBookingRulesInput: ChangeBookingRulesInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeFloorPlanInput: ChangeFloorPlanInput;
  ChangePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePlanResult']>;
  ChangeShiftsInput: ChangeShiftsInput;
  ClearSlotPacingInput: ClearSlotPacingInput;
  CombinationInput: CombinationInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedSlotPacing: ResolverTypeWrapper<DatedSlotPacingModel>;
  DiningTable: ResolverTypeWrapper<PlacedTable>;
  FloorPlan: ResolverTypeWrapper<DatedPlan>;
  HeldTable: ResolverTypeWrapper<HeldTableAnswer>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  PacingLimit: ResolverTypeWrapper<PacingLimit>;
  PacingLimitInput: PacingLimitInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanChanged: ResolverTypeWrapper<PlanChangedAnswer>;
  PlanMistake: ResolverTypeWrapper<PlanMistake>;
  PlanMistakeCode: PlanMistakeCode;
  PlanMistakes: ResolverTypeWrapper<PlanMistakes>;
  PlanPart: PlanPart;
  PlannedSlot: ResolverTypeWrapper<PlannedSlotAnswer>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RemoveSpecialDayInput: RemoveSpecialDayInput;
  Reservation: ResolverTypeWrapper<Reservation>;
  Restaurant: ResolverTypeWrapper<RestaurantReference>;
  RestaurantAvailability: ResolverTypeWrapper<OfferingRestaurant>;
  RestaurantSearch: ResolverTypeWrapper<RestaurantSearchReference>;
  RetireTableInput: RetireTableInput;
  SaveTableInput: SaveTableInput;
  ScheduledPlanChange: ResolverTypeWrapper<PlanChange>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchCandidates: ResolverTypeWrapper<Scalars['SearchCandidates']['output']>;
  SearchCriteria: ResolverTypeWrapper<Scalars['SearchCriteria']['output']>;
  SearchResult: ResolverTypeWrapper<FoundRestaurant>;
  SearchResultConnection: ResolverTypeWrapper<Omit<SearchResultConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchResultEdge']> }>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SeatingPeriod: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SeatingPeriod']>;
  SeatingPeriodInput: SeatingPeriodInput;
  SeatingSlot: ResolverTypeWrapper<SeatingSlotAnswer>;
  SeatingType: SeatingType;
  Section: ResolverTypeWrapper<Section>;
  SectionInput: SectionInput;
  SetOnlineBookingInput: SetOnlineBookingInput;
  SetSlotPacingInput: SetSlotPacingInput;
  SetSpecialDayInput: SetSpecialDayInput;
  Shift: ResolverTypeWrapper<ShiftModel>;
  ShiftCutoff: ResolverTypeWrapper<ShiftCutoff>;
  ShiftCutoffInput: ShiftCutoffInput;
  ShiftInput: ShiftInput;
  Slot: ResolverTypeWrapper<SlotAnswer>;
  SlotOutlook: ResolverTypeWrapper<SlotOutlook>;
  SlotPacing: ResolverTypeWrapper<SlotPacingModel>;
  SlotPacingInput: SlotPacingInput;
  SpecialDay: ResolverTypeWrapper<SpecialDayModel>;
  SpecialPeriod: ResolverTypeWrapper<SeatingPeriodModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TableBookability: TableBookability;
  TableCombination: ResolverTypeWrapper<PlacedCombination>;
  TableInput: TableInput;
  TablePlace: ResolverTypeWrapper<TablePlace>;
  TablePlaceInput: TablePlaceInput;
  TableShape: TableShape;
  TouchedProblem: TouchedProblem;
  TouchedReservation: ResolverTypeWrapper<TouchedAnswer>;
  TurnTime: ResolverTypeWrapper<TurnTime>;
  TurnTimeInput: TurnTimeInput;
  UnavailableReason: UnavailableReason;
  Weekday: Weekday;
  WithdrawPlanChangeInput: WithdrawPlanChangeInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Availability: AvailabilityAnswer;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  BookingRules: DatedPlan;
  CalendarDay: CalendarAnswer;
  ChangeBookingRulesInput: ChangeBookingRulesInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  ChangeFloorPlanInput: ChangeFloorPlanInput;
  ChangePlanResult: ResolversUnionTypes<ResolversParentTypes>['ChangePlanResult'];
  ChangeShiftsInput: ChangeShiftsInput;
  ClearSlotPacingInput: ClearSlotPacingInput;
  CombinationInput: CombinationInput;
  DateTime: Scalars['DateTime']['output'];
  DatedSlotPacing: DatedSlotPacingModel;
  DiningTable: PlacedTable;
  FloorPlan: DatedPlan;
  HeldTable: HeldTableAnswer;
  IdempotencyKeyReused: IdempotencyKeyReused;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  PacingLimit: PacingLimit;
  PacingLimitInput: PacingLimitInput;
  PageInfo: PageInfo;
  PlanChanged: PlanChangedAnswer;
  PlanMistake: PlanMistake;
  PlanMistakes: PlanMistakes;
  PlannedSlot: PlannedSlotAnswer;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RemoveSpecialDayInput: RemoveSpecialDayInput;
  Reservation: Reservation;
  Restaurant: RestaurantReference;
  RestaurantAvailability: OfferingRestaurant;
  RestaurantSearch: RestaurantSearchReference;
  RetireTableInput: RetireTableInput;
  SaveTableInput: SaveTableInput;
  ScheduledPlanChange: PlanChange;
  ScorePart: ScorePart;
  Float: Scalars['Float']['output'];
  SearchCandidates: Scalars['SearchCandidates']['output'];
  SearchCriteria: Scalars['SearchCriteria']['output'];
  SearchResult: FoundRestaurant;
  SearchResultConnection: Omit<SearchResultConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchResultEdge']> };
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SeatingPeriod: ResolversInterfaceTypes<ResolversParentTypes>['SeatingPeriod'];
  SeatingPeriodInput: SeatingPeriodInput;
  SeatingSlot: SeatingSlotAnswer;
  Section: Section;
  SectionInput: SectionInput;
  SetOnlineBookingInput: SetOnlineBookingInput;
  SetSlotPacingInput: SetSlotPacingInput;
  SetSpecialDayInput: SetSpecialDayInput;
  Shift: ShiftModel;
  ShiftCutoff: ShiftCutoff;
  ShiftCutoffInput: ShiftCutoffInput;
  ShiftInput: ShiftInput;
  Slot: SlotAnswer;
  SlotOutlook: SlotOutlook;
  SlotPacing: SlotPacingModel;
  SlotPacingInput: SlotPacingInput;
  SpecialDay: SpecialDayModel;
  SpecialPeriod: SeatingPeriodModel;
  Subscription: Record<PropertyKey, never>;
  TableCombination: PlacedCombination;
  TableInput: TableInput;
  TablePlace: TablePlace;
  TablePlaceInput: TablePlaceInput;
  TouchedReservation: TouchedAnswer;
  TurnTime: TurnTime;
  TurnTimeInput: TurnTimeInput;
  WithdrawPlanChangeInput: WithdrawPlanChangeInput;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnavailableReason']>, ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type BookingRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookingRules'] = ResolversParentTypes['BookingRules']> = {
  bookingWindowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bufferMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancellationCutoffMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noShowAfterMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pacing?: Resolver<ResolversTypes['PacingLimit'], ParentType, ContextType>;
  shiftCutoffMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slotCutoffMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slotIntervalMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallestParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnTimes?: Resolver<ReadonlyArray<ResolversTypes['TurnTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  waitlistOfferMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  firstStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstTime?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTime?: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnavailableReason']>, ParentType, ContextType>;
};

export type ChangePlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePlanResult'] = ResolversParentTypes['ChangePlanResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'PlanChanged' | 'PlanMistakes', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatedSlotPacingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedSlotPacing'] = ResolversParentTypes['DatedSlotPacing']> = {
  covers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type DiningTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiningTable'] = ResolversParentTypes['DiningTable']> = {
  bookability?: Resolver<ResolversTypes['TableBookability'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['TablePlace']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FloorPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorPlan'] = ResolversParentTypes['FloorPlan']> = {
  combinations?: Resolver<ReadonlyArray<ResolversTypes['TableCombination']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['DiningTable']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type HeldTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldTable'] = ResolversParentTypes['HeldTable']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['DiningTable']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeBookingRules?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationChangeBookingRulesArgs, 'input'>>;
  changeFloorPlan?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationChangeFloorPlanArgs, 'input'>>;
  changeShifts?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationChangeShiftsArgs, 'input'>>;
  clearSlotPacing?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationClearSlotPacingArgs, 'input'>>;
  removeSpecialDay?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationRemoveSpecialDayArgs, 'input'>>;
  retireTable?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationRetireTableArgs, 'input'>>;
  saveTable?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSaveTableArgs, 'input'>>;
  setOnlineBooking?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSetOnlineBookingArgs, 'input'>>;
  setSlotPacing?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSetSlotPacingArgs, 'input'>>;
  setSpecialDay?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationSetSpecialDayArgs, 'input'>>;
  withdrawPlanChange?: Resolver<ResolversTypes['ChangePlanResult'], ParentType, ContextType, RequireFields<MutationWithdrawPlanChangeArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PacingLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PacingLimit'] = ResolversParentTypes['PacingLimit']> = {
  covers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChanged'] = ResolversParentTypes['PlanChanged']> = {
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restaurant?: Resolver<ResolversTypes['Restaurant'], ParentType, ContextType>;
  slots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlannedSlot']>>, ParentType, ContextType, RequireFields<PlanChangedSlotsArgs, 'date' | 'partySize'>>;
  touched?: Resolver<ReadonlyArray<ResolversTypes['TouchedReservation']>, ParentType, ContextType>;
  touchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanMistakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMistake'] = ResolversParentTypes['PlanMistake']> = {
  code?: Resolver<ResolversTypes['PlanMistakeCode'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanMistakesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanMistakes'] = ResolversParentTypes['PlanMistakes']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mistakes?: Resolver<ReadonlyArray<ResolversTypes['PlanMistake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedSlot'] = ResolversParentTypes['PlannedSlot']> = {
  after?: Resolver<Maybe<ResolversTypes['SlotOutlook']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['SlotOutlook']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotFound' | 'PlanMistakes', ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RestaurantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restaurant'] = ResolversParentTypes['Restaurant'], FederationReferenceType extends FederationReferenceTypes['Restaurant'] = FederationReferenceTypes['Restaurant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Restaurant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType, RequireFields<RestaurantAvailabilityArgs, 'date' | 'partySize' | 'time'>>;
  availabilityCalendar?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CalendarDay']>>, ParentType, ContextType, RequireFields<RestaurantAvailabilityCalendarArgs, 'from' | 'partySize' | 'to'>>;
  bookingRules?: Resolver<Maybe<ResolversTypes['BookingRules']>, ParentType, ContextType, Partial<RestaurantBookingRulesArgs>>;
  floorPlan?: Resolver<Maybe<ResolversTypes['FloorPlan']>, ParentType, ContextType, Partial<RestaurantFloorPlanArgs>>;
  heldTables?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldTable']>>, ParentType, ContextType, RequireFields<RestaurantHeldTablesArgs, 'date'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledPlanChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScheduledPlanChange']>>, ParentType, ContextType>;
  seatingSlots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SeatingSlot']>>, ParentType, ContextType, RequireFields<RestaurantSeatingSlotsArgs, 'date'>>;
  shifts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Shift']>>, ParentType, ContextType, Partial<RestaurantShiftsArgs>>;
  slotPacing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DatedSlotPacing']>>, ParentType, ContextType, RequireFields<RestaurantSlotPacingArgs, 'from' | 'to'>>;
  specialDays?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SpecialDay']>>, ParentType, ContextType, RequireFields<RestaurantSpecialDaysArgs, 'from' | 'to'>>;
  takesOnlineBookings?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RestaurantAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestaurantAvailability'] = ResolversParentTypes['RestaurantAvailability']> = {
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  restaurant?: Resolver<Maybe<ResolversTypes['Restaurant']>, ParentType, ContextType>;
};

export type RestaurantSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestaurantSearch'] = ResolversParentTypes['RestaurantSearch'], FederationReferenceType extends FederationReferenceTypes['RestaurantSearch'] = FederationReferenceTypes['RestaurantSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RestaurantSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['SearchResultConnection']>, ParentType, ContextType, RequireFields<RestaurantSearchResultsArgs, 'first'>>;
};

export type ScheduledPlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduledPlanChange'] = ResolversParentTypes['ScheduledPlanChange']> = {
  parts?: Resolver<ReadonlyArray<ResolversTypes['PlanPart']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface SearchCandidatesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchCandidates'], any> {
  name: 'SearchCandidates';
}

export interface SearchCriteriaScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SearchCriteria'], any> {
  name: 'SearchCriteria';
}

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  restaurant?: Resolver<ResolversTypes['Restaurant'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreParts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SeatingPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatingPeriod'] = ResolversParentTypes['SeatingPeriod']> = {
  __resolveType: TypeResolveFn<'Shift' | 'SpecialPeriod', ParentType, ContextType>;
};

export type SeatingSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatingSlot'] = ResolversParentTypes['SeatingSlot']> = {
  covers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasLimitOfItsOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pacing?: Resolver<ResolversTypes['PacingLimit'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  turnTimes?: Resolver<ReadonlyArray<ResolversTypes['TurnTime']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  cutoff?: Resolver<Maybe<ResolversTypes['ShiftCutoff']>, ParentType, ContextType>;
  firstSeating?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  lastSeating?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pacing?: Resolver<Maybe<ResolversTypes['PacingLimit']>, ParentType, ContextType>;
  slotPacing?: Resolver<ReadonlyArray<ResolversTypes['SlotPacing']>, ParentType, ContextType>;
  turnTimes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TurnTime']>>, ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShiftCutoffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShiftCutoff'] = ResolversParentTypes['ShiftCutoff']> = {
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type SlotOutlookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotOutlook'] = ResolversParentTypes['SlotOutlook']> = {
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['UnavailableReason']>, ParentType, ContextType>;
};

export type SlotPacingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotPacing'] = ResolversParentTypes['SlotPacing']> = {
  covers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type SpecialDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialDay'] = ResolversParentTypes['SpecialDay']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['SpecialPeriod']>, ParentType, ContextType>;
};

export type SpecialPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpecialPeriod'] = ResolversParentTypes['SpecialPeriod']> = {
  cutoff?: Resolver<Maybe<ResolversTypes['ShiftCutoff']>, ParentType, ContextType>;
  firstSeating?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  lastSeating?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pacing?: Resolver<Maybe<ResolversTypes['PacingLimit']>, ParentType, ContextType>;
  slotPacing?: Resolver<ReadonlyArray<ResolversTypes['SlotPacing']>, ParentType, ContextType>;
  turnTimes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TurnTime']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  availabilityChanged?: SubscriptionResolver<ReadonlyArray<ResolversTypes['RestaurantAvailability']>, "availabilityChanged", ParentType, ContextType, RequireFields<SubscriptionAvailabilityChangedArgs, 'date' | 'partySize' | 'restaurantIds' | 'time'>>;
};

export type TableCombinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableCombination'] = ResolversParentTypes['TableCombination']> = {
  maximumParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seating?: Resolver<ResolversTypes['SeatingType'], ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['DiningTable']>, ParentType, ContextType>;
};

export type TablePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TablePlace'] = ResolversParentTypes['TablePlace']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shape?: Resolver<ResolversTypes['TableShape'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TouchedReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TouchedReservation'] = ResolversParentTypes['TouchedReservation']> = {
  problem?: Resolver<ResolversTypes['TouchedProblem'], ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TurnTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnTime'] = ResolversParentTypes['TurnTime']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upToGuests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Availability?: AvailabilityResolvers<ContextType>;
  BookingRules?: BookingRulesResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  ChangePlanResult?: ChangePlanResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DatedSlotPacing?: DatedSlotPacingResolvers<ContextType>;
  DiningTable?: DiningTableResolvers<ContextType>;
  FloorPlan?: FloorPlanResolvers<ContextType>;
  HeldTable?: HeldTableResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PacingLimit?: PacingLimitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanChanged?: PlanChangedResolvers<ContextType>;
  PlanMistake?: PlanMistakeResolvers<ContextType>;
  PlanMistakes?: PlanMistakesResolvers<ContextType>;
  PlannedSlot?: PlannedSlotResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  Restaurant?: RestaurantResolvers<ContextType>;
  RestaurantAvailability?: RestaurantAvailabilityResolvers<ContextType>;
  RestaurantSearch?: RestaurantSearchResolvers<ContextType>;
  ScheduledPlanChange?: ScheduledPlanChangeResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  SearchCandidates?: GraphQLScalarType;
  SearchCriteria?: GraphQLScalarType;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  SeatingPeriod?: SeatingPeriodResolvers<ContextType>;
  SeatingSlot?: SeatingSlotResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftCutoff?: ShiftCutoffResolvers<ContextType>;
  Slot?: SlotResolvers<ContextType>;
  SlotOutlook?: SlotOutlookResolvers<ContextType>;
  SlotPacing?: SlotPacingResolvers<ContextType>;
  SpecialDay?: SpecialDayResolvers<ContextType>;
  SpecialPeriod?: SpecialPeriodResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TableCombination?: TableCombinationResolvers<ContextType>;
  TablePlace?: TablePlaceResolvers<ContextType>;
  TouchedReservation?: TouchedReservationResolvers<ContextType>;
  TurnTime?: TurnTimeResolvers<ContextType>;
};

