import type { RestaurantId, ViewerId, WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import { isErasedViewerId } from '#shared/identity/reserved-subjects.ts';
import { serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import type { FeedChange } from '#shared/live-feed/domain/feed-change.ts';
import type { KindOf } from '#shared/live-feed/domain/feed-kind.ts';
import { isOfDiner } from './policies.ts';
import type { Reservation } from './reservation.ts';
import type { ReservationChange } from './reservation-event.ts';
import type { WaitlistStatus } from './waitlist-entry.ts';

/** What the history's new event got, and what its reservation is now. */
export interface AppendedEvent extends Pick<Reservation, 'dinerId' | 'source' | 'serviceDate' | 'timeZone'> {
  readonly sequence: number;
}

/** Nobody listens as somebody who was erased. */
const listening = (dinerId: ViewerId): ViewerId | null => (isErasedViewerId(dinerId) ? null : dinerId);

/** What listeners hear of a change of a reservation. */
export const reservationFeedChange = (
  { restaurantId, reservationId, kind, to, details: { before } }: ReservationChange,
  { sequence, dinerId, source, serviceDate, timeZone }: AppendedEvent,
): FeedChange => {
  const startedAt = before && Temporal.Instant.from(before.startsAt).epochMilliseconds;
  const dates = startedAt === undefined ? [] : [serviceDateAt(startedAt, timeZone)];
  return {
    kind,
    restaurantId,
    reservationId,
    sequence,
    status: to,
    serviceDates: [...new Set([serviceDate, ...dates])],
    dinerId: isOfDiner({ source }) ? listening(dinerId) : null,
  };
};

const kindOfStatus: Readonly<Record<WaitlistStatus, KindOf<'waitlist'>>> = {
  WAITING: 'WAITLIST_JOINED',
  OFFERED: 'WAITLIST_OFFERED',
  BOOKED: 'WAITLIST_BOOKED',
  DECLINED: 'WAITLIST_LEFT',
  WITHDRAWN: 'WAITLIST_LEFT',
  EXPIRED: 'WAITLIST_EXPIRED',
};

/** What listeners hear of a place in a line that came to this status. */
export const waitlistFeedChange = (
  {
    restaurantId,
    entryId,
    serviceDate,
    dinerId,
  }: {
    readonly restaurantId: RestaurantId;
    readonly entryId: WaitlistEntryId;
    readonly serviceDate: string;
    readonly dinerId: ViewerId | null;
  },
  status: WaitlistStatus,
): FeedChange => ({
  kind: kindOfStatus[status],
  restaurantId,
  entryId,
  status,
  serviceDate,
  dinerId: dinerId && listening(dinerId),
});
