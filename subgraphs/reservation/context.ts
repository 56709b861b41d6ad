import type { Page } from '#shared/graph/connection.ts';
import type { PartyId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { BookingService } from './bookings/booking-service.ts';
import type { Hold } from './domain/hold.ts';
import type { ReservationLoader } from './loaders/reservation-loader.ts';
import type { DinerReservations } from './repositories/reservation-repository.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly bookings: BookingService;
  readonly reservations: ReservationLoader;
  readonly findHold: (wanted: InRestaurant<PartyId>) => Promise<Hold | null>;
  readonly listReservations: (
    dinerId: ViewerId,
    page: Page,
    upcomingOnly: boolean,
  ) => Promise<DinerReservations>;
}
