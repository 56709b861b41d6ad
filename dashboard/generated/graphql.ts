/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type EmploymentsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmploymentsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, roles: Array<Role>, employments: Array<{ __typename: 'Employment', role: RestaurantRole, restaurant: { __typename: 'Restaurant', id: string, name: string, timeZone: string, address: { __typename: 'Address', street: string | null, city: string } } | null }> } | null };


export const EmploymentsDocument = {"__meta__":{"hash":"sha256:761458a225f04ad263f3550f7f37c6130f29efff675d24838161fc7c656e6ef4"}} as unknown as DocumentNode<EmploymentsQuery, EmploymentsQueryVariables>;