import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  type ViewerId,
  type WaitlistEntryId,
  waitlistEntryId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Hold } from '../domain/hold.ts';
import type { ReservationStatus } from '../domain/reservation-status.ts';
import { findHolds } from './hold-repository.ts';

/** What stands where a name stood. */
const erasedName = 'Erased guest';

/** A reservation of a diner who is to be erased. */
export interface PartyToErase {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  readonly status: ReservationStatus;
  /** Not one that they took for their restaurant, when they worked there. */
  readonly isOwn: boolean;
}

const restaurants = (places: readonly { readonly restaurantId: RestaurantId }[]) =>
  places.map((place) => place.restaurantId);

/**
 * Locks the diner's reservations, and those that the house booked for the entries that its guest book has of them: the
 * latter too in the order of IDs, since they will be changed.
 * @returns the diner's, the soonest first
 */
export const lockPartiesOfDiner = async (
  transaction: Queryable,
  dinerId: ViewerId,
  entries: readonly InRestaurant<string>[],
): Promise<PartyToErase[]> => {
  const rows = await transaction.query<{
    restaurant_id: number;
    reservation_id: string;
    status: ReservationStatus;
    diner_id: string;
    own: boolean;
    starts_at: Temporal.Instant;
  }>({
    text: `
select restaurant_id, reservation_id, status, diner_id, starts_at, source in ('ONLINE', 'WAITLIST') as own
from reservation.reservation
where (restaurant_id, reservation_id) in (
  select restaurant_id, reservation_id from reservation.reservation where diner_id = $1::text
  union all
  select r.restaurant_id, r.reservation_id from unnest($2::integer[], $3::uuid[]) as entry (restaurant_id, guest_id)
  join reservation.reservation r using (restaurant_id, guest_id))
order by restaurant_id, reservation_id
for update`,
    values: [dinerId, restaurants(entries), entries.map(({ id }) => id)],
  });
  return rows
    .filter((row) => row.diner_id === dinerId)
    .sort((one, other) => Temporal.Instant.compare(one.starts_at, other.starts_at))
    .map((row) => ({
      restaurantId: restaurantId(row.restaurant_id),
      reservationId: partyId(row.reservation_id),
      status: row.status,
      isOwn: row.own,
    }));
};

/**
 * Locks the diner's holds that keep a table, in the order of IDs. Those that ran out, of which years may leave hundreds,
 * keep nothing: their service days need no lock.
 */
export const lockOpenHoldsOfDiner = async (transaction: Queryable, dinerId: ViewerId): Promise<Hold[]> => {
  const rows = await transaction.query<{ restaurant_id: number; hold_id: string }>({
    text: `
select restaurant_id, hold_id from reservation.hold
where holder_id = $1::text and released_at is null and booked_at is null and expires_at > statement_timestamp()
order by restaurant_id, hold_id
for update`,
    values: [dinerId],
  });
  const wanted = rows.map((row) => ({
    restaurantId: restaurantId(row.restaurant_id),
    id: partyId(row.hold_id),
  }));
  return findHolds(transaction, wanted);
};

/** A diner's places in lines. */
export interface WaitsOfDiner {
  readonly all: readonly WaitlistEntryId[];
  /** That were still waited at. */
  readonly ended: readonly {
    readonly restaurantId: RestaurantId;
    readonly entryId: WaitlistEntryId;
    readonly serviceDate: string;
  }[];
}

/** Locks the diner's places in lines, and gives those up that were still waited at. */
export const endWaitsOfDiner = async (transaction: Queryable, dinerId: ViewerId): Promise<WaitsOfDiner> => {
  const rows = await transaction.query<{ entry_id: string }>({
    text: `
select entry_id from reservation.waitlist_entry where diner_id = $1::text
order by restaurant_id, entry_id
for update`,
    values: [dinerId],
  });
  const ended = await transaction.query<{ restaurant_id: number; entry_id: string; service_date: string }>({
    text: `
update reservation.waitlist_entry set status = 'WITHDRAWN'
where diner_id = $1::text and status in ('WAITING', 'OFFERED')
returning restaurant_id, entry_id, service_date`,
    values: [dinerId],
  });
  return {
    all: rows.map((row) => waitlistEntryId(row.entry_id)),
    ended: ended.map((row) => ({
      restaurantId: restaurantId(row.restaurant_id),
      entryId: waitlistEntryId(row.entry_id),
      serviceDate: row.service_date,
    })),
  };
};

/** Takes the words out of the diner's reservations, and gives them and their history another diner. */
export const eraseReservations = async (
  transaction: Queryable,
  parties: readonly PartyToErase[],
  dinerId: ViewerId,
  erasedId: ViewerId,
): Promise<void> => {
  const ids = [restaurants(parties), parties.map(({ reservationId }) => reservationId)];
  await transaction.query({
    text: `
update reservation.reservation r
set diner_id = $3::text,
  guest_name = case when own then $5::text else guest_name end,
  guest_email = case when not own then guest_email end,
  guest_phone = case when not own then guest_phone end,
  special_requests = case when not own then special_requests end,
  cancellation_reason = case when not own then cancellation_reason end,
  guest_locale = case when not own then guest_locale end,
  guest_agrees_to_texts = not own and guest_agrees_to_texts
from unnest($1::integer[], $2::uuid[], $4::boolean[]) as party (restaurant_id, reservation_id, own)
where r.restaurant_id = party.restaurant_id and r.reservation_id = party.reservation_id`,
    values: [...ids, erasedId, parties.map(({ isOwn }) => isOwn), erasedName],
  });
  await transaction.query({
    text: `
update reservation.reservation_event e set actor_id = $4::text
from unnest($1::integer[], $2::uuid[]) as party (restaurant_id, reservation_id)
where e.restaurant_id = party.restaurant_id and e.reservation_id = party.reservation_id and e.actor_id = $3::text`,
    values: [...ids, dinerId, erasedId],
  });
};

/** Takes the words out of holds and places in lines, which have another diner then. */
export const eraseHoldsAndWaits = async (
  transaction: Queryable,
  dinerId: ViewerId,
  erasedId: ViewerId,
): Promise<void> => {
  await transaction.query({
    text: 'update reservation.hold set holder_id = $2::text where holder_id = $1::text',
    values: [dinerId, erasedId],
  });
  await transaction.query({
    text: `
update reservation.waitlist_entry
set diner_id = $2::text, guest_name = $3::text, guest_email = null, guest_phone = null, guest_locale = null,
  guest_agrees_to_texts = false
where diner_id = $1::text`,
    values: [dinerId, erasedId, erasedName],
  });
};

/** Takes the words out of what the house booked for the entries, where that is over, and out of its queue. */
export const eraseHouseBookings = async (
  transaction: Queryable,
  entries: readonly InRestaurant<string>[],
): Promise<void> => {
  await transaction.query({
    text: `
with erased as (
  update reservation.reservation r
  set guest_name = $3::text, guest_email = null, guest_phone = null, special_requests = null,
    cancellation_reason = null, guest_locale = null, guest_agrees_to_texts = false
  from unnest($1::integer[], $2::uuid[]) as entry (restaurant_id, guest_id)
  where r.restaurant_id = entry.restaurant_id and r.guest_id = entry.guest_id
    and r.source in ('IN_HOUSE', 'WALK_IN') and r.status not in ('CONFIRMED', 'ARRIVED', 'SEATED')
  returning r.restaurant_id, r.reservation_id, r.source
)
update reservation.walk_in_party w set name = $3::text, phone = null
from erased where erased.source = 'WALK_IN'
  and w.restaurant_id = erased.restaurant_id and w.reservation_id = erased.reservation_id`,
    values: [restaurants(entries), entries.map(({ id }) => id), erasedName],
  });
};

/** Gives the diner's votes for reviews and reports of them to somebody else, without their words; the review schema's own doing. */
export const eraseReactions = async (
  transaction: Queryable,
  dinerId: ViewerId,
  erasedId: ViewerId,
): Promise<void> => {
  await transaction.query({
    text: 'select review.erase_reactions($1::text, $2::text)',
    values: [dinerId, erasedId],
  });
};
