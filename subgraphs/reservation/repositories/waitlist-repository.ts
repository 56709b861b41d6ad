import type { Queryable } from '#shared/database/database.ts';
import {
  partyId,
  type RestaurantId,
  restaurantId,
  type ViewerId,
  viewerId,
  type WaitlistEntryId,
  waitlistEntryId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { WaitlistEntry, WaitlistStatus } from '../domain/waitlist-entry.ts';

interface EntryRow {
  restaurant_id: number;
  entry_id: string;
  diner_id: string;
  guest_name: string;
  guest_email: string | null;
  guest_phone: string | null;
  guest_locale: string | null;
  guest_agrees_to_texts: boolean;
  time_zone: string;
  service_date: string;
  earliest_minute: number;
  latest_minute: number;
  party_size: number;
  seating: SeatingType | null;
  status: WaitlistStatus;
  created_at: Temporal.Instant;
  offer_hold_id: string | null;
  offer_expires_at: Temporal.Instant | null;
  position: number | null;
}

const toEntry = (row: EntryRow): WaitlistEntry => ({
  restaurantId: restaurantId(row.restaurant_id),
  entryId: waitlistEntryId(row.entry_id),
  dinerId: viewerId(row.diner_id),
  guest: {
    name: row.guest_name,
    email: row.guest_email,
    phone: row.guest_phone,
    wishes: { locale: row.guest_locale, agreesToTexts: row.guest_agrees_to_texts },
  },
  timeZone: row.time_zone,
  serviceDate: row.service_date,
  earliestMinute: row.earliest_minute,
  latestMinute: row.latest_minute,
  partySize: row.party_size,
  seating: row.seating,
  status: row.status,
  createdAt: row.created_at,
  offerHoldId: row.offer_hold_id === null ? null : partyId(row.offer_hold_id),
  offerExpiresAt: row.offer_expires_at,
  position: row.position,
});

/** Of those who wait for the day, how many stand before the entry, and itself. */
const position = `
  case when e.status = 'WAITING' then (
    select count(*) from reservation.waitlist_entry ahead
    where ahead.restaurant_id = e.restaurant_id and ahead.service_date = e.service_date
      and ahead.status = 'WAITING' and (ahead.created_at, ahead.entry_id) <= (e.created_at, e.entry_id)
  ) end as position`;

const one = async (
  queryable: Queryable,
  wanted: InRestaurant<WaitlistEntryId>,
  name: string,
  lock: string,
): Promise<WaitlistEntry | null> => {
  const [row] = await queryable.query<EntryRow>({
    name,
    text: `
select e.*, ${position} from reservation.waitlist_entry e
where e.restaurant_id = $1::integer and e.entry_id = $2::uuid ${lock}`,
    values: [wanted.restaurantId, wanted.id],
  });
  return row === undefined ? null : toEntry(row);
};

export const findWaitlistEntry = (queryable: Queryable, wanted: InRestaurant<WaitlistEntryId>) =>
  one(queryable, wanted, 'reservation.find_waitlist_entry', '');

/** The entry, which nobody else changes until the transaction ends; null where there is none. */
export const lockWaitlistEntry = (transaction: Queryable, wanted: InRestaurant<WaitlistEntryId>) =>
  one(transaction, wanted, 'reservation.lock_waitlist_entry', 'for update of e');

/** One statement for any number. */
export const findWaitlistEntries = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<WaitlistEntryId>[],
): Promise<WaitlistEntry[]> => {
  const rows = await queryable.query<EntryRow>({
    name: 'reservation.find_waitlist_entries',
    text: `
select e.*, ${position} from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, entry_id)
join reservation.waitlist_entry e using (restaurant_id, entry_id)`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return rows.map(toEntry);
};

/** A diner's entries, latest day first; at most a hundred. */
export const listWaitlistOfDiner = async (
  queryable: Queryable,
  dinerId: ViewerId,
): Promise<WaitlistEntry[]> => {
  const rows = await queryable.query<EntryRow>({
    name: 'reservation.list_waitlist_of_diner',
    text: `
select e.*, ${position} from reservation.waitlist_entry e
where e.diner_id = $1
order by e.service_date desc, e.created_at desc
limit 100`,
    values: [dinerId],
  });
  return rows.map(toEntry);
};

/** Who waits for a service day or has an offer, longest waiting first. */
export const listWaitlistOfDay = async (
  queryable: Queryable,
  id: RestaurantId,
  serviceDate: string,
): Promise<WaitlistEntry[]> => {
  const rows = await queryable.query<EntryRow>({
    name: 'reservation.list_waitlist_of_day',
    text: `
select e.*, ${position} from reservation.waitlist_entry e
where e.restaurant_id = $1::integer and e.service_date = $2::date and e.status in ('WAITING', 'OFFERED')
order by e.created_at, e.entry_id`,
    values: [id, serviceDate],
  });
  return rows.map(toEntry);
};

/** The diner's open entry for the day that stands already; null where the new one was written. */
export const insertWaitlistEntry = async (
  transaction: Queryable,
  entry: Omit<WaitlistEntry, 'status' | 'createdAt' | 'offerHoldId' | 'offerExpiresAt' | 'position'>,
): Promise<WaitlistEntryId | null> => {
  const [row] = await transaction.query<{ entry_id: string }>({
    name: 'reservation.insert_waitlist_entry',
    text: `
with written as (
  insert into reservation.waitlist_entry (restaurant_id, entry_id, diner_id, guest_name, guest_email, guest_phone,
    time_zone, service_date, earliest_minute, latest_minute, party_size, seating, guest_locale, guest_agrees_to_texts)
  values ($1::integer, $2::uuid, $3, $4, $5, $6, $7, $8::date, $9, $10, $11, $12, $13, $14)
  on conflict (restaurant_id, service_date, diner_id) where status in ('WAITING', 'OFFERED') do nothing
  returning entry_id
)
select entry_id from reservation.waitlist_entry
where restaurant_id = $1::integer and service_date = $8::date and diner_id = $3
  and status in ('WAITING', 'OFFERED') and not exists (select from written)`,
    values: [
      entry.restaurantId,
      entry.entryId,
      entry.dinerId,
      entry.guest.name,
      entry.guest.email,
      entry.guest.phone,
      entry.timeZone,
      entry.serviceDate,
      entry.earliestMinute,
      entry.latestMinute,
      entry.partySize,
      entry.seating,
      entry.guest.wishes?.locale ?? null,
      entry.guest.wishes?.agreesToTexts ?? false,
    ],
  });
  return row === undefined ? null : waitlistEntryId(row.entry_id);
};

export const setWaitlistStatus = async (
  transaction: Queryable,
  entry: Pick<WaitlistEntry, 'restaurantId' | 'entryId'>,
  status: WaitlistStatus,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.set_waitlist_status',
    text: 'update reservation.waitlist_entry set status = $3 where restaurant_id = $1 and entry_id = $2',
    values: [entry.restaurantId, entry.entryId, status],
  });
};
