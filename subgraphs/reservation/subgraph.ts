import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { dateTime, localDate, localTime } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { purgeRegularly } from '#shared/idempotency/purge-regularly.ts';
import { assignTable } from '#shared/inventory/ledger.ts';
import { createObservedCheck } from '#shared/inventory/observed-check.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { createFeedPublisher } from '#shared/live-feed/feed-publisher.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { WebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createAssignHeldTable } from './bookings/assign-held-table.ts';
import { createBookingService } from './bookings/booking-service.ts';
import { lockingCheckSteps } from './bookings/locking-check.ts';
import { createRecordChanges } from './bookings/record-changes.ts';
import type { Context } from './context.ts';
import { createGuestBookService } from './guest-book/guest-book-service.ts';
import { createLifecycleService } from './lifecycle/lifecycle-service.ts';
import { createBookingFiguresLoader } from './loaders/booking-figures-loader.ts';
import { createGuestLoaders } from './loaders/guest-loaders.ts';
import { createHistoryLoader } from './loaders/history-loader.ts';
import { createHoldLoader } from './loaders/hold-loader.ts';
import { createNoticeLoader } from './loaders/notice-loader.ts';
import { createReservationLoader } from './loaders/reservation-loader.ts';
import { createTableNameLoader } from './loaders/table-name-loader.ts';
import { createWebhookDeliveryLoader } from './loaders/webhook-delivery-loader.ts';
import { createNoticeService } from './notices/notice-service.ts';
import { createEraseViewer } from './privacy/erase-viewer.ts';
import { searchGuests } from './repositories/guest-repository.ts';
import { listPersonalRecords } from './repositories/personal-record-repository.ts';
import { insertReservation, listDay, listReservations } from './repositories/reservation-repository.ts';
import { sumRecords } from './repositories/service-record-repository.ts';
import { measureBookings } from './reservation-metrics.ts';
import { Guest } from './resolvers/guest.ts';
import { Hold } from './resolvers/hold.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Notice, NotificationPreferences, NotificationSettings } from './resolvers/notice.ts';
import {
  GuestBookRecord,
  HoldRecord,
  RequestKeyRecord,
  ReservationRecord,
  WaitlistRecord,
} from './resolvers/personal-records.ts';
import { Query } from './resolvers/query.ts';
import { QueuedWalkIn } from './resolvers/queued-walk-in.ts';
import { Reservation } from './resolvers/reservation.ts';
import { ReservationEvent } from './resolvers/reservation-event.ts';
import { ReservedTable } from './resolvers/reserved-table.ts';
import { Restaurant } from './resolvers/restaurant.ts';
import { ServiceRecord } from './resolvers/service-record.ts';
import { Slot } from './resolvers/slot.ts';
import { MyReservationChange, ServiceDayChange, Subscription } from './resolvers/subscription.ts';
import { TableChoice } from './resolvers/table-choice.ts';
import { Viewer } from './resolvers/viewer.ts';
import { WaitlistEntry } from './resolvers/waitlist-entry.ts';
import { Webhook, WebhookAttempt, WebhookDelivery } from './resolvers/webhook.ts';
import { keepHouseRegularly } from './service-days/keep-house-regularly.ts';
import { observeBookingParts, observeBookings } from './telemetry.ts';
import { createOfferNext } from './waitlist/offer-freed-tables.ts';
import { offerRegularly } from './waitlist/offer-regularly.ts';
import { createWaitlistService } from './waitlist/waitlist-service.ts';
import { createWalkInQueue } from './waitlist/walk-in-queue.ts';
import { createWebhookService } from './webhooks/webhook-service.ts';

export interface ReservationSubgraphParts {
  /** The primary: what was just written is read back. */
  readonly database: Database;
  /** Started already, and stopped by whoever started it. */
  readonly jobs: JobSender;
  readonly log: Logger;
  readonly webhooks: WebhookMeans;
  /** Whether this process also offers freed tables to those who wait; it does unless told otherwise. */
  readonly offersTables?: boolean;
}

/** The reservation subgraph: holds and reservations, the write side of the ledger. */
export const createReservationSubgraph = async ({
  database,
  jobs,
  log,
  webhooks,
  offersTables = true,
}: ReservationSubgraphParts): Promise<Subgraph> => {
  const plans = createPlanSource();
  const stopPurging = purgeRegularly(database, 'reservation', log);
  const feed = createFeedPublisher({ database, log });
  const { publish } = feed;
  const recordChanges = createRecordChanges(jobs, publish);
  const parts = observeBookingParts({
    database,
    steps: lockingCheckSteps(plans),
    createCheck: createObservedCheck,
    assignTable,
    assignHeldTable: createAssignHeldTable(plans),
    saveRecord: insertReservation,
    recordChanges,
    publish,
  });
  const bookings = measureBookings(observeBookings(createBookingService(parts)));
  const lifecycle = createLifecycleService(parts);
  const stopKeepingHouse = keepHouseRegularly({ database, plans, recordChanges, log });
  const guestBook = createGuestBookService(database);
  const waitlist = createWaitlistService(parts);
  const walkIns = createWalkInQueue({ database, plans, publish });
  const webhookService = createWebhookService({ database, plans, jobs, ...webhooks });
  const notices = createNoticeService({ database, plans });
  const eraseViewer = createEraseViewer({ database, jobs, publish });
  const stopOffering = offersTables
    ? offerRegularly({ database, offerNext: createOfferNext({ ...parts, jobs }), log })
    : () => Promise.resolve();
  return createSubgraph<Context>({
    name: 'reservation',
    typeDefs: await readSubgraphSdl('reservation'),
    resolvers: {
      DateTime: dateTime,
      LocalDate: localDate,
      LocalTime: localTime,
      Guest,
      GuestBookRecord,
      Hold,
      HoldRecord,
      Mutation,
      MyReservationChange,
      Notice,
      NotificationPreferences,
      NotificationSettings,
      Query,
      QueuedWalkIn,
      RequestKeyRecord,
      Reservation,
      ReservationEvent,
      ReservationRecord,
      ReservedTable,
      Restaurant,
      ServiceDayChange,
      ServiceRecord,
      Slot,
      Subscription,
      TableChoice,
      Viewer,
      WaitlistEntry,
      WaitlistRecord,
      Webhook,
      WebhookAttempt,
      WebhookDelivery,
    },
    context: (viewer, change) => ({
      viewer,
      change,
      bookings,
      lifecycle,
      reservations: createReservationLoader(database),
      histories: createHistoryLoader(database),
      tableNames: createTableNameLoader(database, plans),
      listDay: (restaurantId, serviceDate) => listDay(database, restaurantId, serviceDate),
      sumRecords: (restaurantId, asked) => sumRecords(database, restaurantId, asked),
      bookingFigures: createBookingFiguresLoader(database),
      holds: createHoldLoader(database),
      listReservations: (dinerId, page, upcomingOnly) =>
        listReservations(database, dinerId, page, upcomingOnly),
      guests: createGuestLoaders(database),
      guestBook,
      searchGuests: (restaurantId, search, page) => searchGuests(database, restaurantId, search, page),
      waitlist,
      walkIns,
      webhooks: webhookService,
      webhookDeliveries: createWebhookDeliveryLoader(database),
      notices,
      noticesOf: createNoticeLoader(database),
      eraseViewer,
      listPersonalRecords: (dinerId, page) => listPersonalRecords(database, dinerId, page),
    }),
    log,
    checkReady: () => database.ping(),
    close: async () => {
      stopPurging();
      await stopOffering();
      await stopKeepingHouse();
      await feed.close();
    },
  });
};
