import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';

export const roles = ['DINER', 'HOST', 'PARTNER', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** What somebody may do where they work, rising: who has one has those before it too. */
export const restaurantRoles = ['HOST', 'MANAGER', 'OWNER'] as const;
export type RestaurantRole = (typeof restaurantRoles)[number];

/** Where a host works, and as what. */
export interface Employment {
  readonly restaurantId: RestaurantId;
  readonly role: RestaurantRole;
}

/** Whoever is asking, as the gateway authenticated them. */
export interface Viewer {
  readonly id: ViewerId;
  readonly roles: readonly Role[];
  /** One a restaurant; only a host has any. */
  readonly employments: readonly Employment[];
}

/** The viewer, or null for an anonymous request. */
export type MaybeViewer = Viewer | null;
