import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, type RestaurantId, type WalkInId, walkInId } from '#shared/identifiers/identifiers.ts';
import type { Reservation } from '../domain/reservation.ts';
import type { ReservationStatus } from '../domain/reservation-status.ts';

/** The status of before, without the times at which it came further. */
export const takeBackStatus = async (
  transaction: Queryable,
  { restaurantId, reservationId }: Reservation,
  status: ReservationStatus,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.take_back_status',
    text: `
update reservation.reservation r
set status = $3, status_changed_at = moment.at,
  arrived_at = case when $3 = 'CONFIRMED' then null else arrived_at end,
  seated_at = case when $3 = 'SEATED' then seated_at end,
  completed_at = null,
  cancelled_at = case when $3 = 'CANCELLED' then moment.at end,
  cancellation_reason = null
from (select date_trunc('milliseconds', statement_timestamp()) as at) moment
where restaurant_id = $1 and reservation_id = $2`,
    values: [restaurantId, reservationId, status],
  });
};

/** Who waits again, and on which day. */
export interface RequeuedWalkIn {
  readonly walkInId: WalkInId;
  readonly serviceDate: string;
}

/** A party of the queue that was seated by a reservation waits again, where it stood; null where it was none. */
export const requeueWalkIn = async (
  transaction: Queryable,
  restaurant: RestaurantId,
  reservation: PartyId,
): Promise<RequeuedWalkIn | null> => {
  const [row] = await transaction.query<{ walk_in_id: string; service_date: string }>({
    name: 'reservation.requeue_walk_in',
    text: `
update reservation.walk_in_party set status = 'WAITING', reservation_id = null
where restaurant_id = $1::integer and reservation_id = $2::uuid
returning walk_in_id, service_date`,
    values: [restaurant, reservation],
  });
  return row === undefined ? null : { walkInId: walkInId(row.walk_in_id), serviceDate: row.service_date };
};
