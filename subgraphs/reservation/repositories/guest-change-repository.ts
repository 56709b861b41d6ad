import type { Queryable } from '#shared/database/database.ts';
import { type GuestId, guestId, type RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { GuestChange, GuestEntry } from '../domain/guest-entry.ts';
import { type GuestTag, guestTagToText } from '../domain/guest-tag.ts';
import { guestColumns, toGuest } from './guest-repository.ts';
import { unlessTaken } from './unless-taken.ts';

/** The entries that stand for those named, in the order of their IDs; merged ones have been followed. */
const standing = async (
  queryable: Queryable,
  restaurantId: RestaurantId,
  guestIds: readonly GuestId[],
): Promise<Map<GuestId, GuestId>> => {
  const rows = await queryable.query<{ guest_id: string; stands: string }>({
    name: 'reservation.standing_guests',
    text: `
select guest_id, coalesce(merged_into, guest_id) as stands from reservation.guest
where restaurant_id = $1::integer and guest_id = any($2::uuid[])`,
    values: [restaurantId, guestIds],
  });
  return new Map(rows.map((row) => [guestId(row.guest_id), guestId(row.stands)]));
};

/**
 * Nobody links to them, changes or merges them until the transaction ends. Locked for update before merged_into is
 * written: an update of a column that is no key would let a booking read how it was before.
 */
const lock = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  guestIds: readonly GuestId[],
): Promise<GuestEntry[]> => {
  const rows = await transaction.query<Parameters<typeof toGuest>[0]>({
    name: 'reservation.lock_guests',
    text: `
select ${guestColumns} from reservation.guest g
where g.restaurant_id = $1::integer and g.guest_id = any($2::uuid[]) and g.merged_into is null
order by g.guest_id
for update`,
    values: [restaurantId, guestIds],
  });
  return rows.map(toGuest);
};

const attempts = 5;

/**
 * Locks the entries that stand for those named.
 * @returns in the order of guestIds, null where there is none; twice the same where both lead to one
 */
export const lockGuests = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  guestIds: readonly GuestId[],
): Promise<(GuestEntry | null)[]> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const named = await standing(transaction, restaurantId, guestIds);
    const wanted = [...new Set(named.values())];
    const locked = new Map(
      (await lock(transaction, restaurantId, wanted)).map((entry) => [entry.guestId, entry]),
    );
    // One that was merged while this waited for it is looked for again.
    if (locked.size === wanted.length) return guestIds.map((id) => locked.get(named.get(id) ?? id) ?? null);
  }
  throw new Error('the guest book was changed too often at once');
};

/** One merge at a time in a restaurant: they lead from entry to entry, and would lock them in any order. */
export const lockMerging = async (transaction: Queryable, restaurantId: RestaurantId): Promise<void> => {
  await transaction.query({
    name: 'reservation.lock_merging',
    text: `select pg_advisory_xact_lock(hashtextextended('reservation.merge_guests ' || $1::integer, 0))`,
    values: [restaurantId],
  });
};

/** Locks a guest's reservations, in the order of their IDs. Before the guest: a cancellation waits for nobody here. */
export const lockGuestReservations = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  id: GuestId,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.lock_guest_reservations',
    text: `
select from reservation.reservation
where restaurant_id = $1::integer and guest_id = (
  select coalesce(merged_into, guest_id) from reservation.guest
  where restaurant_id = $1::integer and guest_id = $2::uuid)
order by reservation_id
for no key update`,
    values: [restaurantId, id],
  });
};

/** False where another entry has the mail address or the number. */
export const updateGuest = async (
  transaction: Queryable,
  entry: GuestEntry,
  change: GuestChange,
): Promise<boolean> => {
  const or = <Value>(changed: Value | undefined, before: Value) => (changed === undefined ? before : changed);
  const run = () =>
    transaction.query({
      name: 'reservation.update_guest',
      text: `
update reservation.guest set name = $3, email = $4, phone = $5, notes = $6, tags = $7
where restaurant_id = $1 and guest_id = $2
returning guest_id`,
      values: [
        entry.restaurantId,
        entry.guestId,
        or(change.name, entry.name),
        or(change.email, entry.email),
        or(change.phone, entry.phone),
        or(change.notes, entry.notes),
        or(change.tags, entry.tags).map(guestTagToText),
      ],
    });
  return (await unlessTaken(transaction, run)) !== null;
};

/** Another standing entry that nobody's account is and that has the mail address or the number. */
export const findByContact = async (
  queryable: Queryable,
  except: GuestEntry,
  { email, phone }: GuestChange,
): Promise<GuestId | null> => {
  const [row] = await queryable.query<{ guest_id: string }>({
    name: 'reservation.find_guest_by_contact',
    text: `
select guest_id from reservation.guest
where restaurant_id = $1::integer and guest_id <> $2::uuid and merged_into is null and diner_id is null
  and (lower(email) = lower($3::text) or phone = $4::text)
order by created_at, guest_id
limit 1`,
    values: [except.restaurantId, except.guestId, email ?? null, phone ?? null],
  });
  return row === undefined ? null : guestId(row.guest_id);
};

/** The reservations go over, and so does everything that was merged before. */
export const moveToGuest = async (
  transaction: Queryable,
  keep: GuestEntry,
  merge: GuestEntry,
): Promise<void> => {
  const values = [keep.restaurantId, keep.guestId, merge.guestId];
  await transaction.query({
    name: 'reservation.move_reservations_to_guest',
    text: `
update reservation.reservation set guest_id = $2::uuid
where restaurant_id = $1::integer and guest_id = $3::uuid`,
    values,
  });
  await transaction.query({
    name: 'reservation.mark_guest_merged',
    text: `
update reservation.guest set merged_into = $2::uuid
where restaurant_id = $1::integer and (guest_id = $3::uuid or merged_into = $3::uuid)`,
    values,
  });
};

/** What the kept entry lacks of contacts it gets, where no third one has them. */
export const completeGuest = async (
  transaction: Queryable,
  keep: GuestEntry,
  joined: { readonly notes: string | null; readonly tags: readonly GuestTag[] },
  merge: GuestEntry,
): Promise<void> => {
  const same = { name: undefined, email: undefined, phone: undefined };
  await updateGuest(transaction, keep, { ...same, ...joined });
  let now: GuestEntry = { ...keep, ...joined };
  for (const contact of ['email', 'phone'] as const) {
    if (now[contact] !== null || merge[contact] === null) continue;
    const change = { ...same, notes: undefined, tags: undefined, [contact]: merge[contact] };
    if (await updateGuest(transaction, now, change)) now = { ...now, [contact]: merge[contact] };
  }
};
