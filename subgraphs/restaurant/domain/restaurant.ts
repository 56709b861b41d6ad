import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { GeoPoint } from './geo-point.ts';

export interface PostalAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

/** What diners read of a restaurant. */
export interface RestaurantProfile {
  readonly restaurantId: RestaurantId;
  readonly name: string;
  readonly description: string | null;
  /** Lower case words, such as italian or wine bar. */
  readonly cuisines: readonly string[];
  /** 1 to 4; null when not known. */
  readonly priceLevel: number | null;
  readonly address: PostalAddress;
  readonly coordinates: GeoPoint;
  /** IANA name. */
  readonly timeZone: string;
  readonly phone: string | null;
  readonly website: string | null;
  /** As they read on the door, one rule each. */
  readonly openingHours: readonly string[];
}

/** A profile as an import or a generator makes it. */
export interface NewRestaurantProfile extends RestaurantProfile {
  /** For the restaurant's own messages; not in the graph. */
  readonly email: string | null;
  /** The hours as the source gave them, understood or not; null where it gave none. */
  readonly openingHoursText: string | null;
  readonly hoursAssumed: boolean;
  readonly floorPlanAssumed: boolean;
  /** 0 to 1. */
  readonly popularity: number;
}

/** What the review subgraph's ratings come to. */
export interface RatingProjection {
  /** 1 to 5; null of no reviews. */
  readonly average: number | null;
  /** Published reviews. */
  readonly count: number;
  /** Bayesian mean for the ranking, 1 to 5: few reviews stay near the mean of all. */
  readonly bayesian: number;
}
