import type { HouseStyleName } from '../house-styles.ts';
import type { Weighted } from '../weighted-choice.ts';

export interface DemoDistrict {
  readonly name: string;
  /** Other names by which people search it. */
  readonly alternativeNames?: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  /** With # for a digit and @ for a letter. */
  readonly postalCode: string;
  /** The name of a larger district that it lies in. */
  readonly within?: string;
  /** Real ones. */
  readonly streets: readonly string[];
}

/** A larger district, of which no address is made. */
export interface DemoBorough {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface DemoCity {
  /** As the gazetteer of the import has it: the same places come of both. */
  readonly name: string;
  readonly countryCode: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly districts: readonly DemoDistrict[];
  readonly boroughs?: readonly DemoBorough[];
  readonly styles: readonly Weighted<HouseStyleName>[];
  /** Of a restaurant; only of numbers that are reserved for fiction, null where the country has none. */
  readonly phone: string | null;
  /** Of guests; the same, empty where the country has none. */
  readonly guestPhones: readonly string[];
  /** Minutes by which people dine later than in the hours of the house styles. */
  readonly laterMinutes: number;
  readonly largestHouseNumber: number;
  readonly address: (street: string, houseNumber: number) => string;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}
