import type { Queryable } from '#shared/database/database.ts';
import { type GuestId, partyId, type RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Reservation } from '../domain/reservation.ts';
import { findReservations } from './reservation-repository.ts';

/** A page of a guest's reservations. */
export interface GuestReservationsWanted {
  readonly restaurantId: RestaurantId;
  readonly guestId: GuestId;
  readonly first: number;
  readonly offset: number;
}

export interface GuestReservations {
  readonly reservations: readonly Reservation[];
  readonly totalCount: number;
}

/** Pages of any number of guests, latest visit first: two statements, in the order of what was wanted. */
export const pageGuestReservations = async (
  queryable: Queryable,
  wanted: readonly GuestReservationsWanted[],
): Promise<GuestReservations[]> => {
  const rows = await queryable.query<{ place: number; total: number; reservation_ids: string[] | null }>({
    name: 'reservation.page_guest_reservations',
    text: `
select wanted.place::integer as place,
  (select count(*) from reservation.reservation r
    where r.restaurant_id = wanted.restaurant_id and r.guest_id = wanted.guest_id) as total,
  (select json_agg(page.reservation_id) from (
    select r.reservation_id from reservation.reservation r
    where r.restaurant_id = wanted.restaurant_id and r.guest_id = wanted.guest_id
    order by r.starts_at desc, r.reservation_id
    limit wanted.first offset wanted.skipped) page) as reservation_ids
from unnest($1::integer[], $2::uuid[], $3::integer[], $4::integer[])
  with ordinality as wanted (restaurant_id, guest_id, first, skipped, place)
order by wanted.place`,
    values: [
      wanted.map((one) => one.restaurantId),
      wanted.map((one) => one.guestId),
      wanted.map((one) => one.first),
      wanted.map((one) => one.offset),
    ],
  });
  const ids = rows.flatMap(({ place, reservation_ids }) =>
    (reservation_ids ?? []).flatMap((id) => {
      const asked = wanted[place - 1];
      return asked === undefined ? [] : [{ restaurantId: asked.restaurantId, id: partyId(id) }];
    }),
  );
  const found = ids.length === 0 ? [] : await findReservations(queryable, ids);
  const byId = new Map<string, Reservation>(found.map((one) => [one.reservationId, one]));
  return rows.map(({ total, reservation_ids }) => ({
    totalCount: total,
    reservations: (reservation_ids ?? []).flatMap((id) => byId.get(id) ?? []),
  }));
};
