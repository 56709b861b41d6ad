import type { PlaceId } from '#shared/identifiers/identifiers.ts';
import type { GeoPoint } from './geo-point.ts';

/** A city or district, by whose name restaurants are searched. */
export interface Place {
  readonly placeId: PlaceId;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly center: GeoPoint;
  readonly restaurantCount: number;
}

/** A place as an import or a generator makes it. */
export interface NewPlace {
  /** Stable between imports, such as AT/vienna or AT/vienna/neubau. */
  readonly key: string;
  readonly kind: 'city' | 'district';
  readonly name: string;
  /** Other names by which people search it, without `name`. */
  readonly alternativeNames: readonly string[];
  readonly countryCode: string;
  readonly center: GeoPoint;
  /** The city of a district. */
  readonly cityKey: string | null;
}
