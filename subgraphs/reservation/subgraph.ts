import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { dateTime, localDate, localTime } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { purgeRegularly } from '#shared/idempotency/purge-regularly.ts';
import { assignTable } from '#shared/inventory/ledger.ts';
import { createObservedCheck } from '#shared/inventory/observed-check.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createAssignHeldTable } from './bookings/assign-held-table.ts';
import { createBookingService } from './bookings/booking-service.ts';
import { lockingCheckSteps } from './bookings/locking-check.ts';
import type { Context } from './context.ts';
import { createReservationLoader } from './loaders/reservation-loader.ts';
import { findHold } from './repositories/hold-repository.ts';
import { insertReservation, listReservations } from './repositories/reservation-repository.ts';
import { Hold } from './resolvers/hold.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Query } from './resolvers/query.ts';
import { Reservation } from './resolvers/reservation.ts';
import { Slot } from './resolvers/slot.ts';
import { Viewer } from './resolvers/viewer.ts';
import { observeBookingParts, observeBookings } from './telemetry.ts';

export interface ReservationSubgraphParts {
  /** The primary: what was just written is read back. */
  readonly database: Database;
  readonly log: Logger;
}

/** The reservation subgraph: holds and reservations, the write side of the ledger. */
export const createReservationSubgraph = async ({
  database,
  log,
}: ReservationSubgraphParts): Promise<Subgraph> => {
  const plans = createPlanSource();
  const stopPurging = purgeRegularly(database, 'reservation', log);
  const bookings = observeBookings(
    createBookingService(
      observeBookingParts({
        database,
        steps: lockingCheckSteps(plans),
        createCheck: createObservedCheck,
        assignTable,
        assignHeldTable: createAssignHeldTable(plans),
        saveRecord: insertReservation,
      }),
    ),
  );
  return createSubgraph<Context>({
    name: 'reservation',
    typeDefs: await readSubgraphSdl('reservation'),
    resolvers: {
      DateTime: dateTime,
      LocalDate: localDate,
      LocalTime: localTime,
      Hold,
      Mutation,
      Query,
      Reservation,
      Slot,
      Viewer,
    },
    context: (viewer) => ({
      viewer,
      bookings,
      reservations: createReservationLoader(database),
      findHold: (wanted) => findHold(database, wanted),
      listReservations: (dinerId, page, upcomingOnly) =>
        listReservations(database, dinerId, page, upcomingOnly),
    }),
    log,
    checkReady: () => database.ping(),
    close: async () => stopPurging(),
  });
};
