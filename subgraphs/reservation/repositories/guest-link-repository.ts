import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import { type GuestId, guestId, type RestaurantId, type ViewerId } from '#shared/identifiers/identifiers.ts';
import { isPartnerViewerId } from '#shared/identity/reserved-subjects.ts';
import { contactOf } from '../domain/guest-contact.ts';
import type { Guest, ReservationSource } from '../domain/reservation.ts';
import { unlessTaken } from './unless-taken.ts';

/** Whose visit it is to be: a diner's own, or somebody's for whom the restaurant or a partner books (dinerId null). */
interface Visitor {
  readonly restaurantId: RestaurantId;
  readonly dinerId: ViewerId | null;
  /** The phone as E.164. */
  readonly guest: Guest;
}

interface FoundRow {
  guest_id: string;
  merged_into: string | null;
  diner_id: string | null;
}

/**
 * A diner's own entry before one with the same contact that is nobody's account; for the restaurant's own bookings
 * any entry with the contact. Locked so that it is not merged away before the reservation stands; changing it
 * otherwise is free.
 */
const findText = `
select guest_id, merged_into, diner_id from reservation.guest
where restaurant_id = $1::integer
  and (diner_id = $2::text
    or (($2::text is null or diner_id is null) and (lower(email) = lower($3::text) or phone = $4::text)))
order by (diner_id = $2::text) is true desc, merged_into is null desc,
  (lower(email) = lower($3::text)) is true desc, created_at, guest_id
limit 1
for key share`;

const find = async (transaction: Queryable, { restaurantId, dinerId, guest }: Visitor) => {
  const rows = await transaction.query<FoundRow>({
    name: 'reservation.find_guest_to_link',
    text: findText,
    values: [restaurantId, dinerId, guest.email, guest.phone],
  });
  return rows.at(0);
};

/** Null where somebody else makes an entry at the same time that stands in the way. */
const insert = async (
  transaction: Queryable,
  { restaurantId, dinerId, guest }: Visitor,
): Promise<GuestId | null> => {
  const [row] = await transaction.query<{ guest_id: string }>({
    name: 'reservation.insert_guest',
    text: `
insert into reservation.guest (restaurant_id, guest_id, diner_id, name, email, phone)
values ($1, $2, $3, $4, $5, $6)
on conflict do nothing
returning guest_id`,
    values: [restaurantId, randomUUID(), dinerId, guest.name, guest.email, guest.phone],
  });
  return row === undefined ? null : guestId(row.guest_id);
};

/** The account of an entry that was nobody's; false where the diner got an entry of their own meanwhile. */
const adopt = async (transaction: Queryable, { restaurantId, dinerId }: Visitor, found: FoundRow) => {
  const rows = await unlessTaken(transaction, () =>
    transaction.query({
      name: 'reservation.adopt_guest',
      text: `
update reservation.guest set diner_id = $3
where restaurant_id = $1 and guest_id = $2 and (diner_id is null or diner_id = $3)
returning guest_id`,
      values: [restaurantId, found.guest_id, dinerId],
    }),
  );
  return rows !== null && rows.length === 1;
};

/** The entry that stands for a merged one, locked as the others. */
const follow = async (transaction: Queryable, restaurantId: RestaurantId, from: string): Promise<GuestId> => {
  for (let id = from; ; ) {
    const [row] = await transaction.query<{ merged_into: string | null }>({
      name: 'reservation.follow_merged_guest',
      text: `
select merged_into from reservation.guest
where restaurant_id = $1::integer and guest_id = $2::uuid
for key share`,
      values: [restaurantId, id],
    });
    if (row === undefined) throw new Error('a guest was merged into one that is not there');
    if (row.merged_into === null) return guestId(id);
    id = row.merged_into;
  }
};

const attempts = 5;

/** The guest book's entry for a visitor, made where there is none; two first bookings at once make one. */
const linkGuest = async (transaction: Queryable, visitor: Visitor): Promise<GuestId> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const found = await find(transaction, visitor);
    if (found === undefined) {
      const made = await insert(transaction, visitor);
      if (made !== null) return made;
      continue;
    }
    const isAnothers = visitor.dinerId !== null && found.diner_id !== visitor.dinerId;
    if (isAnothers && !(await adopt(transaction, visitor, found))) continue;
    return found.merged_into === null
      ? guestId(found.guest_id)
      : follow(transaction, visitor.restaurantId, found.merged_into);
  }
  throw new Error('the guest book was changed too often at once');
};

/** What of a reservation says whose visit it is. */
interface VisitToBe {
  readonly restaurantId: RestaurantId;
  readonly dinerId: ViewerId;
  readonly guest: Guest;
  readonly source: ReservationSource;
}

/** The entry of whoever is to come; null for a walk-in who left no contact, and is nobody that one could know again. */
export const linkGuestOf = async (
  transaction: Queryable,
  { restaurantId, dinerId, guest, source }: VisitToBe,
): Promise<GuestId | null> => {
  if (source === 'WALK_IN' && guest.email === null && guest.phone === null) return null;
  const isOwn = (source === 'ONLINE' || source === 'WAITLIST') && !isPartnerViewerId(dinerId);
  return linkGuest(transaction, { restaurantId, dinerId: isOwn ? dinerId : null, guest: contactOf(guest) });
};
