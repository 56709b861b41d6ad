import type { SeatingType } from '#diner/generated/graphql.ts';
import { parseVisitSearch } from './dining-search.ts';

const seatings = [
  'BAR',
  'COUNTER',
  'HIGH_TOP',
  'OUTDOOR',
  'STANDARD',
] as const satisfies readonly SeatingType[];

/** A slot that was tapped, as it stands in the address of its booking. */
export interface BookingSearch {
  readonly date?: string;
  readonly time?: string;
  readonly party?: number;
  readonly seating?: SeatingType;
}

export const parseBookingSearch = (address: Readonly<Record<string, unknown>>): BookingSearch => {
  const seating = seatings.find((known) => known === address.seating);
  return { ...parseVisitSearch(address), ...(seating && { seating }) };
};
