import type { Queryable } from '#shared/database/database.ts';
import {
  partyId,
  type RestaurantId,
  restaurantId,
  viewerId,
  type WaitlistEntryId,
  waitlistEntryId,
} from '#shared/identifiers/identifiers.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { Hold } from '../domain/hold.ts';
import type { WaitedFor, WaitlistEntry, WaitlistStatus } from '../domain/waitlist-entry.ts';

/** A service day on which something may be there for those who wait. */
export interface WaitlistCheck {
  readonly restaurantId: RestaurantId;
  readonly serviceDate: string;
}

/**
 * To be called by whoever frees a table, with the service day locked: whoever looks at the check locks the day after
 * that, and sees what is free. Nothing is written where nobody waits.
 */
export const requestWaitlistCheck = async (
  transaction: Queryable,
  id: RestaurantId,
  serviceDate: string,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.request_waitlist_check',
    text: `
insert into reservation.waitlist_check (restaurant_id, service_date)
select $1::integer, $2::date
where exists (
  select from reservation.waitlist_entry
  where restaurant_id = $1::integer and service_date = $2::date and status = 'WAITING')
on conflict do nothing`,
    values: [id, serviceDate],
  });
};

const requestText = (condition: string) => `
insert into reservation.waitlist_check (restaurant_id, service_date)
select distinct restaurant_id, service_date from reservation.waitlist_entry where ${condition}
order by restaurant_id, service_date
on conflict do nothing`;

/** Days with an offer that ran out. */
export const requestChecksOfExpiredOffers = async (database: Queryable): Promise<void> => {
  await database.query({
    name: 'reservation.request_checks_of_expired_offers',
    text: requestText(`status = 'OFFERED' and offer_expires_at <= statement_timestamp()`),
    values: [],
  });
};

/** Every day for which somebody waits: holds run out, rules change and days end without telling anyone. */
export const requestChecksOfWaiting = async (database: Queryable): Promise<void> => {
  await database.query({
    name: 'reservation.request_checks_of_waiting',
    text: requestText(`status in ('WAITING', 'OFFERED')`),
    values: [],
  });
};

/** One day to look at, that nobody else looks at until the transaction ends; null where there is none. */
export const takeWaitlistCheck = async (transaction: Queryable): Promise<WaitlistCheck | null> => {
  const [row] = await transaction.query<{ restaurant_id: number; service_date: string }>({
    name: 'reservation.take_waitlist_check',
    text: `
select restaurant_id, service_date from reservation.waitlist_check
order by requested_at
limit 1
for update skip locked`,
    values: [],
  });
  return row === undefined
    ? null
    : { restaurantId: restaurantId(row.restaurant_id), serviceDate: row.service_date };
};

/** With the service day locked: what is freed after this asks anew. */
export const deleteWaitlistCheck = async (transaction: Queryable, check: WaitlistCheck): Promise<void> => {
  await transaction.query({
    name: 'reservation.delete_waitlist_check',
    text: 'delete from reservation.waitlist_check where restaurant_id = $1 and service_date = $2',
    values: [check.restaurantId, check.serviceDate],
  });
};

/** One that failed waits behind the others. */
export const postponeWaitlistCheck = async (database: Queryable, check: WaitlistCheck): Promise<void> => {
  await database.query({
    name: 'reservation.postpone_waitlist_check',
    text: `
update reservation.waitlist_check set requested_at = clock_timestamp()
where restaurant_id = $1 and service_date = $2`,
    values: [check.restaurantId, check.serviceDate],
  });
};

/** What of an entry decides on an offer. */
export interface LineEntry extends WaitedFor {
  readonly restaurantId: RestaurantId;
  readonly entryId: WaitlistEntryId;
  readonly dinerId: WaitlistEntry['dinerId'];
  readonly status: 'WAITING' | 'OFFERED';
  readonly offerHoldId: WaitlistEntry['offerHoldId'];
  /** When the offered hold ends, which its diner may have put off. */
  readonly offerExpiresAt: Temporal.Instant | null;
}

/** Locks everybody who waits for the day or has an offer, longest waiting first. */
export const lockWaitlistLine = async (
  transaction: Queryable,
  { restaurantId: id, serviceDate }: WaitlistCheck,
): Promise<LineEntry[]> => {
  const rows = await transaction.query<{
    entry_id: string;
    diner_id: string;
    earliest_minute: number;
    latest_minute: number;
    party_size: number;
    seating: SeatingType | null;
    status: 'WAITING' | 'OFFERED';
    offer_hold_id: string | null;
    hold_expires_at: Temporal.Instant | null;
  }>({
    name: 'reservation.lock_waitlist_line',
    text: `
select e.*, (
    select h.expires_at from reservation.hold h
    where h.restaurant_id = e.restaurant_id and h.hold_id = e.offer_hold_id
  ) as hold_expires_at
from reservation.waitlist_entry e
where e.restaurant_id = $1::integer and e.service_date = $2::date and e.status in ('WAITING', 'OFFERED')
order by e.created_at, e.entry_id
for update of e`,
    values: [id, serviceDate],
  });
  return rows.map((row) => ({
    restaurantId: id,
    entryId: waitlistEntryId(row.entry_id),
    dinerId: viewerId(row.diner_id),
    serviceDate,
    earliestMinute: row.earliest_minute,
    latestMinute: row.latest_minute,
    partySize: row.party_size,
    seating: row.seating,
    status: row.status,
    offerHoldId: row.offer_hold_id === null ? null : partyId(row.offer_hold_id),
    offerExpiresAt: row.hold_expires_at,
  }));
};

/** Entries of one restaurant whose day or offer is over. */
export const markEntriesExpired = async (
  transaction: Queryable,
  entries: readonly Pick<LineEntry, 'restaurantId' | 'entryId'>[],
): Promise<void> => {
  const [first] = entries;
  if (first === undefined) return;
  await transaction.query({
    name: 'reservation.mark_waitlist_expired',
    text: `
update reservation.waitlist_entry set status = 'EXPIRED'
where restaurant_id = $1::integer and entry_id = any($2::uuid[])`,
    values: [first.restaurantId, entries.map(({ entryId }) => entryId)],
  });
};

/** The hold is the entry's offer from now on, or runs out at another time than before. */
export const markOffered = async (
  transaction: Queryable,
  entry: LineEntry,
  hold: Pick<Hold, 'holdId' | 'expiresAt'>,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.mark_waitlist_offered',
    text: `
update reservation.waitlist_entry set status = 'OFFERED', offer_hold_id = $3, offer_expires_at = $4
where restaurant_id = $1 and entry_id = $2`,
    values: [entry.restaurantId, entry.entryId, hold.holdId, hold.expiresAt.toString()],
  });
};

/**
 * What became of the offer that a hold is, if it is one. Called with the hold locked and before anything of the
 * ledger is: whoever offers has the entries first too.
 * @returns the entry; null where the hold was no offer
 */
export const closeOffer = async (
  transaction: Queryable,
  hold: Pick<Hold, 'restaurantId' | 'holdId'>,
  status: Extract<WaitlistStatus, 'BOOKED' | 'DECLINED' | 'EXPIRED'>,
): Promise<WaitlistEntryId | null> => {
  const [row] = await transaction.query<{ entry_id: string }>({
    name: 'reservation.close_waitlist_offer',
    text: `
update reservation.waitlist_entry set status = $3
where restaurant_id = $1::integer and offer_hold_id = $2::uuid and (status = 'OFFERED'
  or ($3 = 'BOOKED' and status = 'EXPIRED') or ($3 = 'EXPIRED' and status = 'BOOKED'))
returning entry_id`,
    values: [hold.restaurantId, hold.holdId, status],
  });
  return row === undefined ? null : waitlistEntryId(row.entry_id);
};
