/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type EmploymentsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, roles: Array<Role>, employments: Array<{ __typename: 'Employment', role: RestaurantRole, restaurant: { __typename: 'Restaurant', id: string, name: string, timeZone: string, address: { __typename: 'Address', street: string | null, city: string } } | null }> } | null };

export type BookingPartsFragment = { __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null };

export type EveningQueryVariables = Exact<{
  restaurantId: string | number;
  date: string;
}>;


export type EveningQuery = { __typename: 'Query', restaurant: { __typename: 'Restaurant', id: string, takesOnlineBookings: boolean | null, book: Array<{ __typename: 'Reservation', id: string, confirmationCode: string, status: ReservationStatus, source: ReservationSource | null, date: string, time: string, startsAt: string, durationMinutes: number, partySize: number, guestName: string, seating: SeatingType, specialRequests: string | null, createdAt: string, tables: Array<{ __typename: 'ReservedTable', id: string, name: string }> | null, guest: { __typename: 'Guest', id: string, phone: string | null, notes: string | null, visitCount: number, noShowCount: number, tags: Array<{ __typename: 'GuestTag', kind: GuestTagKind, text: string | null }> } | null, history: Array<{ __typename: 'ReservationEvent', kind: ReservationEventKind, to: ReservationStatus, occurredAt: string, overrides: Array<BookingOverride> }> | null }> | null, floorPlan: { __typename: 'FloorPlan', sections: Array<{ __typename: 'Section', name: string }>, tables: Array<{ __typename: 'DiningTable', id: string, name: string, section: string, minimumParty: number, maximumParty: number, seating: SeatingType, priority: number, bookability: TableBookability, place: { __typename: 'TablePlace', x: number, y: number, width: number, depth: number, shape: TableShape } | null }>, combinations: Array<{ __typename: 'TableCombination', name: string, minimumParty: number, maximumParty: number, tables: Array<{ __typename: 'DiningTable', id: string }> }> } | null, bookingRules: { __typename: 'BookingRules', bufferMinutes: number, slotIntervalMinutes: number, largestParty: number, turnTimes: Array<{ __typename: 'TurnTime', upToGuests: number, minutes: number }> } | null } | null };

export const BookingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BookingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reservation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationCode"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"durationMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"partySize"}},{"kind":"Field","name":{"kind":"Name","value":"guestName"}},{"kind":"Field","name":{"kind":"Name","value":"seating"}},{"kind":"Field","name":{"kind":"Name","value":"specialRequests"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"noShowCount"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}}]}}]}}]} as unknown as DocumentNode<BookingPartsFragment, unknown>;
export const EmploymentsDocument = {"__meta__":{"hash":"sha256:761458a225f04ad263f3550f7f37c6130f29efff675d24838161fc7c656e6ef4"}} as unknown as DocumentNode<EmploymentsQuery, EmploymentsQueryVariables>;
export const EveningDocument = {"__meta__":{"hash":"sha256:c5e0f39a50385000de0748897af7870d8f751c7d5fadbc23b5eaefaf05396f36"}} as unknown as DocumentNode<EveningQuery, EveningQueryVariables>;