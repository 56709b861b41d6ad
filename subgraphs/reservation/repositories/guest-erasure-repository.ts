import type { Queryable } from '#shared/database/database.ts';
import {
  type GuestId,
  guestId,
  partyId,
  restaurantId,
  type ViewerId,
  viewerId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { linkGuestOf } from './guest-link-repository.ts';

/**
 * A diner's own entries, and what was merged with them, unless it is another's account. Own entries are found by the
 * restaurants that the diner booked at: nothing else makes one.
 */
const entriesText = `
with own as (
  select g.restaurant_id, g.guest_id, g.merged_into
  from (select distinct restaurant_id from reservation.reservation where diner_id = $1::text) house
  join reservation.guest g on g.restaurant_id = house.restaurant_id and g.diner_id = $1::text
), standing as (
  select restaurant_id, guest_id from own
  union
  select g.restaurant_id, g.guest_id from own
  join reservation.guest g on g.restaurant_id = own.restaurant_id and g.guest_id = own.merged_into
  where g.diner_id is null
)
select restaurant_id, guest_id from standing
union
select g.restaurant_id, g.guest_id from standing
join reservation.guest g on g.restaurant_id = standing.restaurant_id and g.merged_into = standing.guest_id
where g.diner_id is null
order by restaurant_id, guest_id`;

/** What guest books have of a diner, in the order of IDs. */
export const findEntriesOfDiner = async (
  queryable: Queryable,
  dinerId: ViewerId,
): Promise<InRestaurant<GuestId>[]> => {
  const rows = await queryable.query<{ restaurant_id: number; guest_id: string }>({
    text: entriesText,
    values: [dinerId],
  });
  return rows.map((row) => ({ restaurantId: restaurantId(row.restaurant_id), id: guestId(row.guest_id) }));
};

const attempts = 5;

const valuesOf = (entries: readonly InRestaurant<GuestId>[]) => [
  entries.map((entry) => entry.restaurantId),
  entries.map((entry) => entry.id),
];

/** Locks a diner's entries: nobody links to them, changes or merges them until the transaction ends. */
export const lockEntriesOfDiner = async (
  transaction: Queryable,
  dinerId: ViewerId,
): Promise<InRestaurant<GuestId>[]> => {
  let known = await findEntriesOfDiner(transaction, dinerId);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    await transaction.query({
      text: `
select from reservation.guest
where (restaurant_id, guest_id) in (select * from unnest($1::integer[], $2::uuid[]))
order by restaurant_id, guest_id
for update`,
      values: valuesOf(known),
    });
    const found = await findEntriesOfDiner(transaction, dinerId);
    // Some may have been merged while this waited for them.
    if (JSON.stringify(found) === JSON.stringify(known)) return found;
    known = found;
  }
  throw new Error('the guest books were changed too often at once');
};

/**
 * Takes everything out of locked entries. Where one was merged into another diner's entry, what that has of it goes:
 * notes as the whole lines that the merge added.
 */
export const eraseEntries = async (
  transaction: Queryable,
  entries: readonly InRestaurant<GuestId>[],
  dinerId: ViewerId,
  erasedId: ViewerId,
): Promise<void> => {
  await transaction.query({
    text: `
update reservation.guest other
set email = case when lower(other.email) = lower(g.email) then null else other.email end,
  phone = case when other.phone = g.phone then null else other.phone end,
  notes = case when g.notes is null then other.notes
    else nullif(btrim(replace(E'\\n' || other.notes || E'\\n', E'\\n' || g.notes || E'\\n', E'\\n'), E'\\n'), '') end,
  tags = array(
    select tag from unnest(other.tags) with ordinality as had (tag, place)
    where lower(tag) <> all (select lower(gone) from unnest(g.tags) as gone) order by place)
from unnest($1::integer[], $2::uuid[]) as entry (restaurant_id, guest_id)
join reservation.guest g using (restaurant_id, guest_id)
where other.restaurant_id = g.restaurant_id and other.guest_id = g.merged_into
  and other.diner_id is not null and other.diner_id <> $3::text`,
    values: [...valuesOf(entries), dinerId],
  });
  await transaction.query({
    text: `
update reservation.guest
set diner_id = case when diner_id = $3::text then $4::text end,
  name = 'Erased guest', email = null, phone = null, notes = null, tags = '{}'
where (restaurant_id, guest_id) in (select * from unnest($1::integer[], $2::uuid[]))`,
    values: [...valuesOf(entries), dinerId, erasedId],
  });
};

/**
 * What the house still expects by itself, or a partner, goes on without the diner's entry: whoever gave that contact
 * has an entry of their own again.
 */
export const unlinkOpenBookings = async (
  transaction: Queryable,
  entries: readonly InRestaurant<GuestId>[],
): Promise<void> => {
  const rows = await transaction.query<{
    restaurant_id: number;
    reservation_id: string;
    diner_id: string;
    guest_name: string;
    guest_email: string | null;
    guest_phone: string | null;
  }>({
    text: `
select r.restaurant_id, r.reservation_id, r.diner_id, r.guest_name, r.guest_email, r.guest_phone
from unnest($1::integer[], $2::uuid[]) as entry (restaurant_id, guest_id)
join reservation.reservation r using (restaurant_id, guest_id)
where r.status in ('CONFIRMED', 'ARRIVED', 'SEATED')
  and (r.source in ('IN_HOUSE', 'WALK_IN') or r.diner_id like 'partner:%')
order by r.restaurant_id, r.reservation_id
for update of r`,
    values: valuesOf(entries),
  });
  for (const row of rows) {
    const restaurant = restaurantId(row.restaurant_id);
    const linked = await linkGuestOf(transaction, {
      restaurantId: restaurant,
      dinerId: viewerId(row.diner_id),
      guest: { name: row.guest_name, email: row.guest_email, phone: row.guest_phone },
      source: 'IN_HOUSE',
    });
    await transaction.query({
      text: `
update reservation.reservation set guest_id = $3::uuid
where restaurant_id = $1::integer and reservation_id = $2::uuid`,
      values: [restaurant, partyId(row.reservation_id), linked],
    });
  }
};
