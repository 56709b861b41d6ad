import type { Page } from '#shared/graph/connection.ts';
import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { ToldChange } from '#shared/live-feed/domain/told-change.ts';
import type { BookingService } from './bookings/booking-service.ts';
import type { GuestSearch } from './domain/guest-search.ts';
import type { PersonalRecord } from './domain/personal-record.ts';
import type { Reservation } from './domain/reservation.ts';
import type { AskedRecord, RecordsAsked } from './domain/service-day-record.ts';
import type { GuestBookService } from './guest-book/guest-book-service.ts';
import type { LifecycleService } from './lifecycle/lifecycle-service.ts';
import type { BookingFiguresLoader } from './loaders/booking-figures-loader.ts';
import type { GuestLoaders } from './loaders/guest-loaders.ts';
import type { HistoryLoader } from './loaders/history-loader.ts';
import type { HoldLoader } from './loaders/hold-loader.ts';
import type { NoticeLoader } from './loaders/notice-loader.ts';
import type { ReservationLoader } from './loaders/reservation-loader.ts';
import type { TableNameLoader } from './loaders/table-name-loader.ts';
import type { WebhookDeliveryLoader } from './loaders/webhook-delivery-loader.ts';
import type { NoticeService } from './notices/notice-service.ts';
import type { EraseViewer } from './privacy/erase-viewer.ts';
import type { GuestPage } from './repositories/guest-repository.ts';
import type { DinerReservations } from './repositories/reservation-repository.ts';
import type { WaitlistService } from './waitlist/waitlist-service.ts';
import type { WalkInQueue } from './waitlist/walk-in-queue.ts';
import type { WebhookService } from './webhooks/webhook-service.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  /** Of a subscription's answer: what it is about; null where anything may have changed. */
  readonly change: ToldChange | null;
  readonly bookings: BookingService;
  readonly lifecycle: LifecycleService;
  readonly reservations: ReservationLoader;
  readonly histories: HistoryLoader;
  readonly tableNames: TableNameLoader;
  readonly listDay: (restaurantId: RestaurantId, serviceDate: string) => Promise<Reservation[]>;
  readonly sumRecords: (restaurantId: RestaurantId, asked: RecordsAsked) => Promise<AskedRecord[]>;
  readonly bookingFigures: BookingFiguresLoader;
  readonly holds: HoldLoader;
  readonly listReservations: (
    dinerId: ViewerId,
    page: Page,
    upcomingOnly: boolean,
  ) => Promise<DinerReservations>;
  readonly guests: GuestLoaders;
  readonly guestBook: GuestBookService;
  readonly searchGuests: (restaurantId: RestaurantId, search: GuestSearch, page: Page) => Promise<GuestPage>;
  readonly waitlist: WaitlistService;
  readonly walkIns: WalkInQueue;
  readonly webhooks: WebhookService;
  readonly webhookDeliveries: WebhookDeliveryLoader;
  readonly notices: NoticeService;
  readonly noticesOf: NoticeLoader;
  readonly eraseViewer: EraseViewer;
  readonly listPersonalRecords: (
    dinerId: ViewerId,
    page: Page,
  ) => Promise<{ readonly records: readonly PersonalRecord[]; readonly totalCount: number }>;
}
