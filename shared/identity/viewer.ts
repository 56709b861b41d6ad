import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';

export const roles = ['DINER', 'HOST', 'PARTNER', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** Whoever is asking, as the gateway authenticated them. */
export interface Viewer {
  readonly id: ViewerId;
  readonly roles: readonly Role[];
  /** The restaurants that a host works for. */
  readonly restaurantIds: readonly RestaurantId[];
}

/** The viewer, or null for an anonymous request. */
export type MaybeViewer = Viewer | null;
