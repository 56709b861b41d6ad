import type { SeatingPeriod, SpecialDay, Weekday } from '#shared/inventory/domain/restaurant-plan.ts';
import type { GeoPoint } from '../domain/geo-point.ts';

/** A seating period that comes every week, before it has an id. */
export interface WeeklyPeriod extends SeatingPeriod {
  readonly weekday: Weekday;
}

/**
 * When a restaurant seats guests, as far as its `opening_hours` tag says.
 *
 * - `stated`: the tag was understood.
 * - `assumed`: there was no usable tag, and the person importing gave hours for such restaurants; `text` is
 *   the tag that no parser took, null where there was none.
 * - `unparsable`: there is a tag, but it names no times that a parser understands.
 * - `absent`: there is no tag.
 */
export type OpeningTimes =
  | { readonly kind: 'stated'; readonly text: string; readonly timetable: Timetable }
  | { readonly kind: 'assumed'; readonly text: string | null; readonly timetable: Timetable }
  | { readonly kind: 'unparsable'; readonly text: string }
  | { readonly kind: 'absent' };

export interface Timetable {
  /** As they read on the door, one rule a line. */
  readonly lines: readonly string[];
  /** By weekday, then by time. */
  readonly shifts: readonly WeeklyPeriod[];
  /** By date: the dates within the horizon that differ from the week. */
  readonly specialDays: readonly SpecialDay[];
}

export interface ImportedAddress {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

export type ReservationPolicy = 'yes' | 'no' | 'recommended' | 'required';

/** A restaurant as its source describes it; nothing in it is made up, except where `assumed` says so. */
export interface ImportedRestaurant {
  /** The OpenStreetMap element, such as `node/123`; the key by which a later import finds it again. */
  readonly sourceReference: string;
  readonly name: string;
  readonly description: string | null;
  /** Lower case words, each cuisine once, in the order of the tag. */
  readonly cuisines: readonly string[];
  readonly position: GeoPoint;
  /** IANA name. */
  readonly timeZone: string;
  readonly address: ImportedAddress;
  /** International format, such as +43 1 5133705. */
  readonly phone: string | null;
  readonly website: string | null;
  readonly email: string | null;
  /** Seats. */
  readonly capacity: number | null;
  readonly outdoorSeating: boolean;
  readonly bar: boolean;
  readonly reservation: ReservationPolicy | null;
  /** The source says that the place is not in use at present. */
  readonly disused: boolean;
  readonly openingTimes: OpeningTimes;
  /** Keys of the places that it lies in: its city first, then districts. Empty far from any known place. */
  readonly placeKeys: readonly string[];
}

export type PlaceKind = 'city' | 'district';

/** A city or district that restaurants lie in. */
export interface ImportedPlace {
  /** Stable between imports, such as AT/vienna or AT/vienna/neubau. */
  readonly key: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Other names by which people search it, without `name`. */
  readonly alternativeNames: readonly string[];
  readonly countryCode: string;
  readonly center: GeoPoint;
  /** The city of a district. */
  readonly cityKey: string | null;
}
