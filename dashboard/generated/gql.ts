/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Employments {\n  viewer {\n    id\n    roles\n    employments {\n      role\n      restaurant {\n        id\n        name\n        timeZone\n        address {\n          street\n          city\n        }\n      }\n    }\n  }\n}": typeof types.EmploymentsDocument,
    "fragment BookingParts on Reservation {\n  id\n  confirmationCode\n  status\n  source\n  date\n  time\n  startsAt\n  durationMinutes\n  partySize\n  guestName\n  seating\n  specialRequests\n  createdAt\n  tables {\n    id\n    name\n  }\n  guest {\n    id\n    phone\n    notes\n    visitCount\n    noShowCount\n    tags {\n      kind\n      text\n    }\n  }\n  history {\n    kind\n    to\n    occurredAt\n    overrides\n  }\n}\n\nquery Evening($restaurantId: ID!, $date: LocalDate!) {\n  restaurant(id: $restaurantId) {\n    id\n    takesOnlineBookings\n    book(date: $date) {\n      ...BookingParts\n    }\n    floorPlan(on: $date) {\n      sections {\n        name\n      }\n      tables {\n        id\n        name\n        section\n        minimumParty\n        maximumParty\n        seating\n        priority\n        bookability\n        place {\n          x\n          y\n          width\n          depth\n          shape\n        }\n      }\n      combinations {\n        name\n        minimumParty\n        maximumParty\n        tables {\n          id\n        }\n      }\n    }\n    bookingRules(on: $date) {\n      bufferMinutes\n      slotIntervalMinutes\n      largestParty\n      turnTimes {\n        upToGuests\n        minutes\n      }\n    }\n  }\n}": typeof types.BookingPartsFragmentDoc,
};
const documents: Documents = {
    "query Employments {\n  viewer {\n    id\n    roles\n    employments {\n      role\n      restaurant {\n        id\n        name\n        timeZone\n        address {\n          street\n          city\n        }\n      }\n    }\n  }\n}": types.EmploymentsDocument,
    "fragment BookingParts on Reservation {\n  id\n  confirmationCode\n  status\n  source\n  date\n  time\n  startsAt\n  durationMinutes\n  partySize\n  guestName\n  seating\n  specialRequests\n  createdAt\n  tables {\n    id\n    name\n  }\n  guest {\n    id\n    phone\n    notes\n    visitCount\n    noShowCount\n    tags {\n      kind\n      text\n    }\n  }\n  history {\n    kind\n    to\n    occurredAt\n    overrides\n  }\n}\n\nquery Evening($restaurantId: ID!, $date: LocalDate!) {\n  restaurant(id: $restaurantId) {\n    id\n    takesOnlineBookings\n    book(date: $date) {\n      ...BookingParts\n    }\n    floorPlan(on: $date) {\n      sections {\n        name\n      }\n      tables {\n        id\n        name\n        section\n        minimumParty\n        maximumParty\n        seating\n        priority\n        bookability\n        place {\n          x\n          y\n          width\n          depth\n          shape\n        }\n      }\n      combinations {\n        name\n        minimumParty\n        maximumParty\n        tables {\n          id\n        }\n      }\n    }\n    bookingRules(on: $date) {\n      bufferMinutes\n      slotIntervalMinutes\n      largestParty\n      turnTimes {\n        upToGuests\n        minutes\n      }\n    }\n  }\n}": types.BookingPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Employments {\n  viewer {\n    id\n    roles\n    employments {\n      role\n      restaurant {\n        id\n        name\n        timeZone\n        address {\n          street\n          city\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Employments {\n  viewer {\n    id\n    roles\n    employments {\n      role\n      restaurant {\n        id\n        name\n        timeZone\n        address {\n          street\n          city\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BookingParts on Reservation {\n  id\n  confirmationCode\n  status\n  source\n  date\n  time\n  startsAt\n  durationMinutes\n  partySize\n  guestName\n  seating\n  specialRequests\n  createdAt\n  tables {\n    id\n    name\n  }\n  guest {\n    id\n    phone\n    notes\n    visitCount\n    noShowCount\n    tags {\n      kind\n      text\n    }\n  }\n  history {\n    kind\n    to\n    occurredAt\n    overrides\n  }\n}\n\nquery Evening($restaurantId: ID!, $date: LocalDate!) {\n  restaurant(id: $restaurantId) {\n    id\n    takesOnlineBookings\n    book(date: $date) {\n      ...BookingParts\n    }\n    floorPlan(on: $date) {\n      sections {\n        name\n      }\n      tables {\n        id\n        name\n        section\n        minimumParty\n        maximumParty\n        seating\n        priority\n        bookability\n        place {\n          x\n          y\n          width\n          depth\n          shape\n        }\n      }\n      combinations {\n        name\n        minimumParty\n        maximumParty\n        tables {\n          id\n        }\n      }\n    }\n    bookingRules(on: $date) {\n      bufferMinutes\n      slotIntervalMinutes\n      largestParty\n      turnTimes {\n        upToGuests\n        minutes\n      }\n    }\n  }\n}"): (typeof documents)["fragment BookingParts on Reservation {\n  id\n  confirmationCode\n  status\n  source\n  date\n  time\n  startsAt\n  durationMinutes\n  partySize\n  guestName\n  seating\n  specialRequests\n  createdAt\n  tables {\n    id\n    name\n  }\n  guest {\n    id\n    phone\n    notes\n    visitCount\n    noShowCount\n    tags {\n      kind\n      text\n    }\n  }\n  history {\n    kind\n    to\n    occurredAt\n    overrides\n  }\n}\n\nquery Evening($restaurantId: ID!, $date: LocalDate!) {\n  restaurant(id: $restaurantId) {\n    id\n    takesOnlineBookings\n    book(date: $date) {\n      ...BookingParts\n    }\n    floorPlan(on: $date) {\n      sections {\n        name\n      }\n      tables {\n        id\n        name\n        section\n        minimumParty\n        maximumParty\n        seating\n        priority\n        bookability\n        place {\n          x\n          y\n          width\n          depth\n          shape\n        }\n      }\n      combinations {\n        name\n        minimumParty\n        maximumParty\n        tables {\n          id\n        }\n      }\n    }\n    bookingRules(on: $date) {\n      bufferMinutes\n      slotIntervalMinutes\n      largestParty\n      turnTimes {\n        upToGuests\n        minutes\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;