/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A booking that the restaurant's people take. */
export type BookInHouseInput = {
  /** The day on the restaurant's calendar, at most 730 days ahead. */
  date: string;
  /** How long they may sit, 15 to 360; the restaurant's usual time when left out. */
  durationMinutes?: number | null | undefined;
  /** Also past the kitchen's limit. */
  exceedPacing?: boolean | null | undefined;
  /** Who is coming. */
  guest: GuestInput;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters. */
  specialRequests?: string | null | undefined;
  /** 1 to 10 tables, also such as diners cannot book; the best fit when left out. */
  tableIds?: Array<string | number> | null | undefined;
  /** The time on the restaurant's clock, on the quarter of an hour and within its hours. */
  time: string;
};

/** A rule that a host set aside for one party. */
export type BookingOverride =
  /** More than the kitchen's limit. */
  | 'EXCEEDED_PACING'
  /** The host, and not the platform, chose the tables. */
  | 'HOST_CHOICE'
  /** A table that diners cannot book. */
  | 'NOT_ONLINE_TABLE'
  /** More or fewer guests than the tables are for. */
  | 'OUTSIDE_TABLE_SIZE'
  /** Tables that are not a combination of the restaurant's. */
  | 'TABLES_NOT_COMBINED';

/** Cancels a reservation. */
export type CancelReservationInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** For the restaurant to read, at most 1,000 characters. */
  reason?: string | null | undefined;
  /** The reservation to cancel. */
  reservationId: string | number;
};

/** Gives a slot, or all slots of a date, the usual limit back. */
export type ClearSlotPacingInput = {
  /** The service date; today or later. */
  date: string;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** The restaurant. */
  restaurantId: string | number;
  /** When the slot begins; all slots of the date where left out. */
  time?: string | null | undefined;
};

/** Says that a party left. */
export type CompleteVisitInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Who is coming. */
export type GuestInput = {
  /** Whether the guest agreed to be told by text at this number. */
  agreesToTexts?: boolean | null | undefined;
  /** For the confirmation. */
  email?: string | null | undefined;
  /** The language of mails and texts (BCP 47, such as de-AT), where the diner has not chosen one. The restaurant's country decides when left out. */
  locale?: string | null | undefined;
  /** The name the table is booked under, 1 to 200 characters. */
  name: string;
  /** For the confirmation; international format. */
  phone?: string | null | undefined;
};

/** What a tag is about. */
export type GuestTagKind =
  /** Needs room, a ramp, or help. */
  | 'ACCESSIBILITY'
  /** Must not eat something. */
  | 'ALLERGY'
  /** When, or that it is celebrated. */
  | 'ANNIVERSARY'
  /** When, or that it is celebrated. */
  | 'BIRTHDAY'
  /** Does not eat something. */
  | 'DIETARY'
  /** Anything else. */
  | 'OTHER'
  /** Comes often. */
  | 'REGULAR'
  /** To be looked after especially. */
  | 'VIP';

/** Says that a party is at the door. */
export type MarkArrivedInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Says that a party did not come. */
export type MarkNoShowInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** What is left out stays as it is. */
export type ModifyReservationInput = {
  /** The new day on the restaurant's calendar. */
  date?: string | null | undefined;
  /** Also past the kitchen's limit; only for the restaurant's hosts. */
  exceedPacing?: boolean | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The new party, 1 to 50. */
  partySize?: number | null | undefined;
  /** The reservation to change. */
  reservationId: string | number;
  /** The new kind of seat. */
  seating?: SeatingType | null | undefined;
  /** For the restaurant to read, at most 1,000 characters; replaces what stood there. */
  specialRequests?: string | null | undefined;
  /** The new time on the restaurant's clock. */
  time?: string | null | undefined;
};

/** Names other tables for a party. */
export type MovePartyInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
  /** Where, 1 to 10 tables; others than its own, or only some of them. */
  tableIds: Array<string | number>;
};

/** What can become of a reservation. */
export type ReservationEventKind =
  /** The party was at the door. */
  | 'ARRIVED'
  /** It was made ahead of time. */
  | 'BOOKED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** The party left, or was there when its day was closed. */
  | 'COMPLETED'
  /** Time, party or wishes were changed. */
  | 'MODIFIED'
  /** It was given other tables. */
  | 'MOVED'
  /** The party did not come. */
  | 'NO_SHOW'
  /** The party came after all. */
  | 'NO_SHOW_UNDONE'
  /** The party sat down. */
  | 'SEATED'
  /** The house took back what it had done last. */
  | 'STEP_UNDONE'
  /** It exchanged tables with another. */
  | 'SWAPPED'
  /** It was made at the door. */
  | 'WALK_IN';

/** How a reservation came about. */
export type ReservationSource =
  /** The restaurant's people took it, by phone or at the desk. */
  | 'IN_HOUSE'
  /** A diner booked it. */
  | 'ONLINE'
  /** A diner who waited was offered it. */
  | 'WAITLIST'
  /** The party came without one. */
  | 'WALK_IN';

/** The life of a reservation. */
export type ReservationStatus =
  /** The party is at the door. */
  | 'ARRIVED'
  /** Cancelled before the visit. */
  | 'CANCELLED'
  /** The party has left. */
  | 'COMPLETED'
  /** Booked; the party is expected. */
  | 'CONFIRMED'
  /** The party did not come. */
  | 'NO_SHOW'
  /** The party sits at its table. */
  | 'SEATED';

/** What somebody may do where they work; each may do what those before it may. */
export type RestaurantRole =
  /** Serves the evening: bookings, tables, queues and the guest book. */
  | 'HOST'
  /** Also changes the plan: floor, hours, rules, special days; reads the records of days and merges guests. */
  | 'MANAGER'
  /** Also decides who else is told of the restaurant's bookings. */
  | 'OWNER';

/** What someone is here. */
export type Role =
  /** Runs the platform. */
  | 'ADMIN'
  /** Books tables. */
  | 'DINER'
  /** Works for restaurants. */
  | 'HOST'
  /** An application of another company. */
  | 'PARTNER';

/** Says that a party sits down. */
export type SeatPartyInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
  /** Where; its own tables when left out. */
  tableIds?: Array<string | number> | null | undefined;
};

/** A party that came without a reservation. */
export type SeatWalkInInput = {
  /** How long they may sit, 15 to 360; the restaurant's usual time when left out. */
  durationMinutes?: number | null | undefined;
  /** For whoever leaves a name, 1 to 200 characters. */
  guestName?: string | null | undefined;
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** 1 to 50. */
  partySize: number;
  /** Where. */
  restaurantId: string | number;
  /** Only a seat of this kind; any when left out. */
  seating?: SeatingType | null | undefined;
  /** 1 to 10 tables; the best fit of all when left out. */
  tableIds?: Array<string | number> | null | undefined;
  /** Who of the queue it is: they wait no more then, and give their name where guestName is left out. */
  walkInId?: string | number | null | undefined;
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

/** Sets the limit of one slot of one date. */
export type SetSlotPacingInput = {
  /** Guests; left out for no limit. */
  covers?: number | null | undefined;
  /** The service date; today or later. */
  date: string;
  /** Whether only to say what would be wrong or touched. A dry run uses up its idempotency key. */
  dryRun?: boolean | null | undefined;
  /** The client's own name for this intent, 1 to 128 characters. */
  idempotencyKey: string;
  /** Parties; left out for no limit. */
  parties?: number | null | undefined;
  /** Whether diners can book nothing more, whatever the limits say. */
  paused?: boolean | null | undefined;
  /** The restaurant. */
  restaurantId: string | number;
  /** When the slot begins; before 04:00 it is of the night that follows the date. */
  time: string;
};

/** Names two parties of one restaurant. */
export type SwapPartiesInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The other. */
  otherReservationId: string | number;
  /** The one. */
  reservationId: string | number;
};

/** Who can book a table. */
export type TableBookability =
  /** Only the restaurant's own people. */
  | 'IN_HOUSE_ONLY'
  /** Diners, online. */
  | 'ONLINE'
  /** Nobody ahead of time. */
  | 'WALK_IN_ONLY';

/** How a table looks from above. */
export type TableShape =
  | 'RECTANGULAR'
  | 'ROUND';

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

/** Says that a party came after all. */
export type UndoNoShowInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. */
  reservationId: string | number;
};

/** Takes back what the house did last. */
export type UndoVisitStepInput = {
  /** Chosen by the client, 1 to 128 characters; unique for each intent, kept 24 hours. */
  idempotencyKey: string;
  /** The reservation. What became of it last was done by the house within the last 10 minutes, and its service day is not over. */
  reservationId: string | number;
};

export type EmploymentsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, roles: Array<Role>, employments: Array<{ __typename: 'Employment', role: RestaurantRole, restaurant: { __typename: 'Restaurant', id: string, name: string, timeZone: string, address: { __typename: 'Address', street: string | null, city: string } } | null }> } | null };

export type MarkArrivedMutationVariables = Exact<{
  input: MarkArrivedInput;
}>;


export type MarkArrivedMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type SeatPartyMutationVariables = Exact<{
  input: SeatPartyInput;
}>;


export type SeatPartyMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type CompleteVisitMutationVariables = Exact<{
  input: CompleteVisitInput;
}>;


export type CompleteVisitMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type MarkNoShowMutationVariables = Exact<{
  input: MarkNoShowInput;
}>;


export type MarkNoShowMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type UndoNoShowMutationVariables = Exact<{
  input: UndoNoShowInput;
}>;


export type UndoNoShowMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
   };

export type CancelBookingMutationVariables = Exact<{
  input: CancelReservationInput;
}>;


export type CancelBookingMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', message: string }
    | { __typename: 'ReservationCancelled', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type MovePartyMutationVariables = Exact<{
  input: MovePartyInput;
}>;


export type MovePartyMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type SwapPartiesMutationVariables = Exact<{
  input: SwapPartiesInput;
}>;


export type SwapPartiesMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PartiesSwapped', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null }, otherReservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type ModifyBookingMutationVariables = Exact<{
  input: ModifyReservationInput;
}>;


export type ModifyBookingMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PastCancellationCutoff', message: string }
    | { __typename: 'ReservationModified', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
   };

export type SeatWalkInMutationVariables = Exact<{
  input: SeatWalkInInput;
}>;


export type SeatWalkInMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
    | { __typename: 'WalkInSeated', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
   };

export type BookInHouseMutationVariables = Exact<{
  input: BookInHouseInput;
}>;


export type BookInHouseMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationConfirmed', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type SetSlotPauseMutationVariables = Exact<{
  input: SetSlotPacingInput;
}>;


export type SetSlotPauseMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanChanged', isSaved: boolean }
    | { __typename: 'PlanMistakes', message: string }
   };

export type ClearSlotPauseMutationVariables = Exact<{
  input: ClearSlotPacingInput;
}>;


export type ClearSlotPauseMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PlanChanged', isSaved: boolean }
    | { __typename: 'PlanMistakes', message: string }
   };

type RefusalParts_AlreadyOnWaitlist_Fragment = { __typename: 'AlreadyOnWaitlist', message: string };

type RefusalParts_EditWindowClosed_Fragment = { __typename: 'EditWindowClosed', message: string };

type RefusalParts_GuestContactInUse_Fragment = { __typename: 'GuestContactInUse', message: string };

type RefusalParts_HoldAlreadyExtended_Fragment = { __typename: 'HoldAlreadyExtended', message: string };

type RefusalParts_HoldExpired_Fragment = { __typename: 'HoldExpired', message: string };

type RefusalParts_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused', message: string };

type RefusalParts_InvalidTransition_Fragment = { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string };

type RefusalParts_NotFound_Fragment = { __typename: 'NotFound', message: string };

type RefusalParts_OwnReview_Fragment = { __typename: 'OwnReview', message: string };

type RefusalParts_PastCancellationCutoff_Fragment = { __typename: 'PastCancellationCutoff', message: string };

type RefusalParts_PlanMistakes_Fragment = { __typename: 'PlanMistakes', message: string };

type RefusalParts_ReservationsOpen_Fragment = { __typename: 'ReservationsOpen', message: string };

type RefusalParts_ReviewChanged_Fragment = { __typename: 'ReviewChanged', message: string };

type RefusalParts_ReviewNotAllowed_Fragment = { __typename: 'ReviewNotAllowed', message: string };

type RefusalParts_ReviewWindowClosed_Fragment = { __typename: 'ReviewWindowClosed', message: string };

type RefusalParts_SlotUnavailable_Fragment = { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> };

type RefusalParts_TableAvailable_Fragment = { __typename: 'TableAvailable', message: string };

type RefusalParts_TablesTaken_Fragment = { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> };

type RefusalParts_TablesUnknown_Fragment = { __typename: 'TablesUnknown', message: string };

type RefusalParts_TooManyHolds_Fragment = { __typename: 'TooManyHolds', message: string };

type RefusalParts_TooManyWebhooks_Fragment = { __typename: 'TooManyWebhooks', message: string };

type RefusalParts_WaitlistEntryClosed_Fragment = { __typename: 'WaitlistEntryClosed', message: string };

type RefusalParts_WalkInNotWaiting_Fragment = { __typename: 'WalkInNotWaiting', message: string };

type RefusalParts_WebhookUrlRefused_Fragment = { __typename: 'WebhookUrlRefused', message: string };

export type RefusalPartsFragment =
  | RefusalParts_AlreadyOnWaitlist_Fragment
  | RefusalParts_EditWindowClosed_Fragment
  | RefusalParts_GuestContactInUse_Fragment
  | RefusalParts_HoldAlreadyExtended_Fragment
  | RefusalParts_HoldExpired_Fragment
  | RefusalParts_IdempotencyKeyReused_Fragment
  | RefusalParts_InvalidTransition_Fragment
  | RefusalParts_NotFound_Fragment
  | RefusalParts_OwnReview_Fragment
  | RefusalParts_PastCancellationCutoff_Fragment
  | RefusalParts_PlanMistakes_Fragment
  | RefusalParts_ReservationsOpen_Fragment
  | RefusalParts_ReviewChanged_Fragment
  | RefusalParts_ReviewNotAllowed_Fragment
  | RefusalParts_ReviewWindowClosed_Fragment
  | RefusalParts_SlotUnavailable_Fragment
  | RefusalParts_TableAvailable_Fragment
  | RefusalParts_TablesTaken_Fragment
  | RefusalParts_TablesUnknown_Fragment
  | RefusalParts_TooManyHolds_Fragment
  | RefusalParts_TooManyWebhooks_Fragment
  | RefusalParts_WaitlistEntryClosed_Fragment
  | RefusalParts_WalkInNotWaiting_Fragment
  | RefusalParts_WebhookUrlRefused_Fragment
;

export type UndoVisitStepMutationVariables = Exact<{
  input: UndoVisitStepInput;
}>;


export type UndoVisitStepMutation = { __typename: 'Mutation', change:
    | { __typename: 'IdempotencyKeyReused', message: string }
    | { __typename: 'InvalidTransition', from: ReservationStatus, to: ReservationStatus, message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReservationChanged', reservation: { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } }
    | { __typename: 'SlotUnavailable', reason: UnavailableReason, message: string, alternatives: Array<{ __typename: 'Slot', time: string, startsAt: string }> }
    | { __typename: 'TablesTaken', message: string, tables: Array<{ __typename: 'TakenTable', table: { __typename: 'ReservedTable', name: string }, reservation: { __typename: 'Reservation', guestName: string, time: string } | null }> }
    | { __typename: 'TablesUnknown', message: string }
   };

export type BookingPartsFragment = { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null };

export type EveningQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type EveningQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, takesOnlineBookings: boolean | null, book: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null }> | null, floorPlan: { __typename: 'FloorPlan', sections: Array<{ __typename: 'Section', name: string }>, tables: Array<{ __typename: 'DiningTable', id: string, name: string, section: string, minimumParty: number, maximumParty: number, seating: SeatingType, priority: number, bookability: TableBookability, place: { __typename: 'TablePlace', x: number, y: number, width: number, depth: number, shape: TableShape } | null }>, combinations: Array<{ __typename: 'TableCombination', name: string, minimumParty: number, maximumParty: number, tables: Array<{ __typename: 'DiningTable', id: string }> }> } | null, seatingSlots: Array<{ __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, isPaused: boolean, covers: number, parties: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> }> | null, heldTables: Array<{ __typename: 'HeldTable', startsAt: string, durationMinutes: number, partySize: number, expiresAt: string, tables: Array<{ __typename: 'DiningTable', id: string }> }> | null, bookingRules: { __typename: 'BookingRules', bufferMinutes: number, slotIntervalMinutes: number, largestParty: number, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> } | null } | null };

export type SlotPartsFragment = { __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, isPaused: boolean, covers: number, parties: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> };

export type HeldPartsFragment = { __typename: 'HeldTable', startsAt: string, durationMinutes: number, partySize: number, expiresAt: string, tables: Array<{ __typename: 'DiningTable', id: string }> };

export type EveningSlotsQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type EveningSlotsQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, seatingSlots: Array<{ __typename: 'SeatingSlot', time: string, startsAt: string, shift: string, isPaused: boolean, covers: number, parties: number, pacing: { __typename: 'PacingLimit', covers: number | null, parties: number | null }, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> }> | null, heldTables: Array<{ __typename: 'HeldTable', startsAt: string, durationMinutes: number, partySize: number, expiresAt: string, tables: Array<{ __typename: 'DiningTable', id: string }> }> | null } | null };

export type BookingsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type BookingsQuery = { __typename: 'Query', reservations: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null } | null> };

export type FindGuestQueryVariables = Exact<{
  restaurantId: string | number;
  text: string;
}>;


export type FindGuestQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, guests: { __typename: 'GuestConnection', edges: Array<{ __typename: 'GuestEdge', node: { __typename: 'Guest', id: string, name: string, phone: string | null, email: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } }> } | null } | null };

export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidTransition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TablesTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"table"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"time"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const BookingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}},{"kind":"Field","name":{"kind":"Name","value":"specialRequests"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"noShowCount"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}}]}}]}}]} as unknown as DocumentNode<BookingPartsFragment, unknown>;
export const SlotPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatingSlot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"shift"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}},{"kind":"Field","name":{"kind":"Name","value":"pacing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"parties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"turnTimes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upToGuests"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<SlotPartsFragment, unknown>;
export const HeldPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeldParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HeldPartsFragment, unknown>;
export const EmploymentsDocument = {"__meta__":{"hash":"sha256:761458a225f04ad263f3550f7f37c6130f29efff675d24838161fc7c656e6ef4"}} as unknown as DocumentNode<EmploymentsQuery, EmploymentsQueryVariables>;
export const MarkArrivedDocument = {"__meta__":{"hash":"sha256:70279c462e5de5b0212f3ec569e66ec75527b55efd45da1cb72716e30e425f1a"}} as unknown as DocumentNode<MarkArrivedMutation, MarkArrivedMutationVariables>;
export const SeatPartyDocument = {"__meta__":{"hash":"sha256:a5ae6cbc344cd9b5c565e1d36f5304655b45957abffba5c2a4594f45b9689e7b"}} as unknown as DocumentNode<SeatPartyMutation, SeatPartyMutationVariables>;
export const CompleteVisitDocument = {"__meta__":{"hash":"sha256:ac2b4d97f5bc2b2212dcf412bb4fdf273ae469181e18e9258a351cfa27f6fb42"}} as unknown as DocumentNode<CompleteVisitMutation, CompleteVisitMutationVariables>;
export const MarkNoShowDocument = {"__meta__":{"hash":"sha256:66dbb96282a85c5d708e495d05020bf93b43a9f3da86398b3c997812275d4984"}} as unknown as DocumentNode<MarkNoShowMutation, MarkNoShowMutationVariables>;
export const UndoNoShowDocument = {"__meta__":{"hash":"sha256:076a1ca85f65d78f4f01411d3a9abf3c3cccc8d0ede7e8d5a221ffdf1f38884e"}} as unknown as DocumentNode<UndoNoShowMutation, UndoNoShowMutationVariables>;
export const CancelBookingDocument = {"__meta__":{"hash":"sha256:73e3749f05e16bc9b5f7b2a1028dddb5af54f639ae61b87b81455645ad60114a"}} as unknown as DocumentNode<CancelBookingMutation, CancelBookingMutationVariables>;
export const MovePartyDocument = {"__meta__":{"hash":"sha256:4f6a7fae8d12e22304fb163dc1f50111cae985fa551e4f5c0c07e0733c645601"}} as unknown as DocumentNode<MovePartyMutation, MovePartyMutationVariables>;
export const SwapPartiesDocument = {"__meta__":{"hash":"sha256:0a6e6ae0f473e1c953148ea3ad748952f8370bd2963e534445fe3f39eb5eab57"}} as unknown as DocumentNode<SwapPartiesMutation, SwapPartiesMutationVariables>;
export const ModifyBookingDocument = {"__meta__":{"hash":"sha256:f21cb90f783f6af98de677b365a4a6ae99d71754d1add45d6a0c7b656f3a3a16"}} as unknown as DocumentNode<ModifyBookingMutation, ModifyBookingMutationVariables>;
export const SeatWalkInDocument = {"__meta__":{"hash":"sha256:dfb3ece70e01122b69f1bc10c328e8cddb4410eb1ff2bde9e888f76444904a5a"}} as unknown as DocumentNode<SeatWalkInMutation, SeatWalkInMutationVariables>;
export const BookInHouseDocument = {"__meta__":{"hash":"sha256:1eb2d8de1fb1462bb1831ed33bc81e2bdad6f7a09afca571629a37ec873258dd"}} as unknown as DocumentNode<BookInHouseMutation, BookInHouseMutationVariables>;
export const SetSlotPauseDocument = {"__meta__":{"hash":"sha256:d9c16a4a2206cc8508da8596eddb9281e0fe23e0763660e2f44d2029861a28fd"}} as unknown as DocumentNode<SetSlotPauseMutation, SetSlotPauseMutationVariables>;
export const ClearSlotPauseDocument = {"__meta__":{"hash":"sha256:5e59b4646fba11a1dc8e03351ac1bba0c85596d18c292900ea1bc9c1e668eaad"}} as unknown as DocumentNode<ClearSlotPauseMutation, ClearSlotPauseMutationVariables>;
export const UndoVisitStepDocument = {"__meta__":{"hash":"sha256:aa3ea5d24b0917a6800079030cb381136de93385cd5eb719dbc9b51d969b22cc"}} as unknown as DocumentNode<UndoVisitStepMutation, UndoVisitStepMutationVariables>;
export const EveningDocument = {"__meta__":{"hash":"sha256:d6b0017634bc402ec17d36e3d621fdd0f0695aab53d44a60d5dc635ca2c67b13"}} as unknown as DocumentNode<EveningQuery, EveningQueryVariables>;
export const EveningSlotsDocument = {"__meta__":{"hash":"sha256:939b17129f0a412beaf72fbbdd98db51f0176aba758e0f9b15c528d76fbd2388"}} as unknown as DocumentNode<EveningSlotsQuery, EveningSlotsQueryVariables>;
export const BookingsDocument = {"__meta__":{"hash":"sha256:7400ddd81219ba5a86ec12757ead30df888e4c5821478d515326bcad5f78e0dc"}} as unknown as DocumentNode<BookingsQuery, BookingsQueryVariables>;
export const FindGuestDocument = {"__meta__":{"hash":"sha256:8caee9e61ac2488865e1e8187e5169b370d80c9f6904be57018ce8a2e278a001"}} as unknown as DocumentNode<FindGuestQuery, FindGuestQueryVariables>;