import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RecordsAsked } from './service-day-record.ts';

/** Which figures: those of a restaurant's records, all that were asked for together. */
export interface FiguresAsked extends RecordsAsked {
  readonly restaurantId: RestaurantId;
}

/** How long before their visit parties booked, on the restaurant's clock. */
export interface LeadTime {
  readonly medianMinutes: number | null;
  readonly underADay: number;
  readonly underAWeek: number;
  readonly underAMonth: number;
  readonly longer: number;
}

export interface PartySizeCount {
  readonly partySize: number;
  readonly parties: number;
}

/** What is known of the bookings of closed days beside what became of them. */
export interface BookingFigures {
  readonly leadTime: LeadTime;
  /** Rising by size. */
  readonly partySizes: readonly PartySizeCount[];
}

export const noFigures: BookingFigures = {
  leadTime: { medianMinutes: null, underADay: 0, underAWeek: 0, underAMonth: 0, longer: 0 },
  partySizes: [],
};
