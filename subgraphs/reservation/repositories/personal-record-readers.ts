import type { Queryable } from '#shared/database/database.ts';
import { partyId, restaurantId, type ViewerId, waitlistEntryId } from '#shared/identifiers/identifiers.ts';
import { guestTagFromText } from '../domain/guest-tag.ts';
import type { PersonalRecord } from '../domain/personal-record.ts';
import type { Reservation } from '../domain/reservation.ts';
import { findHolds } from './hold-repository.ts';
import { findReservations } from './reservation-repository.ts';
import { findWaitlistEntries } from './waitlist-repository.ts';

/** Where a record is to be read. */
export interface PersonalRecordPlace extends Record<string, unknown> {
  kind: PersonalRecord['kind'];
  restaurant_id: number;
  id: string;
  at: Temporal.Instant;
}

/** Records of one kind in a statement or two, by their IDs. */
type Reader = (
  queryable: Queryable,
  dinerId: ViewerId,
  places: readonly PersonalRecordPlace[],
) => Promise<Map<string, PersonalRecord>>;

const restaurants = (places: readonly PersonalRecordPlace[]) => places.map((place) => place.restaurant_id);
const ids = (places: readonly PersonalRecordPlace[]) => places.map((place) => place.id);
const partyAt = (place: PersonalRecordPlace) => ({
  restaurantId: restaurantId(place.restaurant_id),
  id: partyId(place.id),
});
const waitAt = (place: PersonalRecordPlace) => ({
  restaurantId: restaurantId(place.restaurant_id),
  id: waitlistEntryId(place.id),
});

const readReservations: Reader = async (queryable, _dinerId, places) => {
  const wanted = places.map((one) => ({
    restaurantId: restaurantId(one.restaurant_id),
    id: partyId(one.id),
  }));
  const found = new Map<string, Reservation>(
    (await findReservations(queryable, wanted)).map((one) => [one.reservationId, one]),
  );
  const rows = await queryable.query<{
    reservation_id: string;
    arrived_at: Temporal.Instant | null;
    seated_at: Temporal.Instant | null;
    completed_at: Temporal.Instant | null;
    cancelled_at: Temporal.Instant | null;
    cancellation_reason: string | null;
  }>({
    name: 'reservation.find_reservation_records',
    text: `
select r.reservation_id, r.arrived_at, r.seated_at, r.completed_at, r.cancelled_at, r.cancellation_reason
from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, reservation_id)
join reservation.reservation r using (restaurant_id, reservation_id)`,
    values: [restaurants(places), ids(places)],
  });
  return new Map(
    rows.flatMap((row): [string, PersonalRecord][] => {
      const reservation = found.get(row.reservation_id);
      if (reservation === undefined) return [];
      const { arrived_at: arrivedAt, seated_at: seatedAt, completed_at: completedAt } = row;
      const { cancelled_at: cancelledAt, cancellation_reason: cancellationReason } = row;
      const more = { arrivedAt, seatedAt, completedAt, cancelledAt, cancellationReason };
      return [[row.reservation_id, { kind: 'RESERVATION', reservation, ...more }]];
    }),
  );
};

const readHolds: Reader = async (queryable, _dinerId, places) => {
  const holds = await findHolds(queryable, places.map(partyAt));
  return new Map(holds.map((hold) => [hold.holdId, { kind: 'HOLD', hold }]));
};

const readWaits: Reader = async (queryable, _dinerId, places) => {
  const entries = await findWaitlistEntries(queryable, places.map(waitAt));
  return new Map(entries.map((entry) => [entry.entryId, { kind: 'WAITLIST', entry }]));
};

/**
 * An entry that is older than the diner's first booking there was made for somebody with the same contact: nobody has
 * proven that it is the diner's own, so what it says is not given away. Where the restaurant made it one with the
 * diner's, the restaurant has said whose it is.
 */
const readGuests: Reader = async (queryable, dinerId, places) => {
  const rows = await queryable.query<{
    restaurant_id: number;
    guest_id: string;
    time_zone: string;
    created_at: Temporal.Instant;
    withheld: boolean;
    name: string;
    email: string | null;
    phone: string | null;
    notes: string | null;
    tags: string[];
  }>({
    name: 'reservation.find_guest_book_records',
    text: `
select g.restaurant_id, g.guest_id, i.time_zone, g.created_at, g.name, g.email, g.phone, g.notes, g.tags,
  (g.diner_id = $3::text and coalesce(g.created_at < (
    select min(r.created_at) from reservation.reservation r
    where r.diner_id = $3::text and r.restaurant_id = g.restaurant_id and r.source in ('ONLINE', 'WAITLIST')
  ), true)) is true as withheld
from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, guest_id)
join reservation.guest g using (restaurant_id, guest_id)
join inventory.restaurant i using (restaurant_id)`,
    values: [restaurants(places), ids(places), dinerId],
  });
  const none = { name: null, email: null, phone: null, notes: null, tags: [] };
  return new Map(
    rows.map((row): [string, PersonalRecord] => {
      const { name, email, phone, notes } = row;
      const said = { name, email, phone, notes, tags: row.tags.map(guestTagFromText) };
      const entry = {
        restaurantId: restaurantId(row.restaurant_id),
        timeZone: row.time_zone,
        createdAt: row.created_at,
        isWithheld: row.withheld,
      };
      return [row.guest_id, { kind: 'GUEST_BOOK', ...entry, ...(row.withheld ? none : said) }];
    }),
  );
};

const readKeys: Reader = (_queryable, _dinerId, places) =>
  Promise.resolve(new Map(places.map(({ id, at }) => [id, { kind: 'REQUEST_KEY', key: id, usedAt: at }])));

const readers: Record<PersonalRecord['kind'], Reader> = {
  RESERVATION: readReservations,
  HOLD: readHolds,
  WAITLIST: readWaits,
  GUEST_BOOK: readGuests,
  REQUEST_KEY: readKeys,
};

/** In the order of the places. What went meanwhile is left out. */
export const readPersonalRecords = async (
  queryable: Queryable,
  dinerId: ViewerId,
  places: readonly PersonalRecordPlace[],
): Promise<PersonalRecord[]> => {
  const found = new Map<PersonalRecord['kind'], Map<string, PersonalRecord>>();
  for (const [kind, wanted] of Map.groupBy(places, (place) => place.kind))
    found.set(kind, await readers[kind](queryable, dinerId, wanted));
  return places.flatMap(({ kind, id }) => found.get(kind)?.get(id) ?? []);
};
