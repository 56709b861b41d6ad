import type { Queryable } from '#shared/database/database.ts';
import { type GuestId, guestId, type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { GuestCounts, GuestEntry } from '../domain/guest-entry.ts';
import type { GuestSearch } from '../domain/guest-search.ts';
import { guestTagFromText } from '../domain/guest-tag.ts';

interface GuestRow {
  restaurant_id: number;
  guest_id: string;
  name: string;
  email: string | null;
  phone: string | null;
  notes: string | null;
  tags: string[];
}

export const guestColumns = 'g.restaurant_id, g.guest_id, g.name, g.email, g.phone, g.notes, g.tags';

export const toGuest = (row: GuestRow): GuestEntry => ({
  restaurantId: restaurantId(row.restaurant_id),
  guestId: guestId(row.guest_id),
  name: row.name,
  email: row.email,
  phone: row.phone,
  notes: row.notes,
  tags: row.tags.map(guestTagFromText),
});

/** One statement for any number; for a merged entry the one that stands for it. Keyed by the ID that was wanted. */
export const findGuests = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<GuestId>[],
): Promise<Map<GuestId, GuestEntry>> => {
  const rows = await queryable.query<GuestRow & { wanted_id: string }>({
    name: 'reservation.find_guests',
    text: `
select named.guest_id as wanted_id, ${guestColumns}
from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, guest_id)
join reservation.guest named using (restaurant_id, guest_id)
join reservation.guest g
  on g.restaurant_id = named.restaurant_id and g.guest_id = coalesce(named.merged_into, named.guest_id)`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return new Map(rows.map((row) => [guestId(row.wanted_id), toGuest(row)]));
};

/** One statement for any number; guests without reservations are left out. */
export const countGuests = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<GuestId>[],
): Promise<Map<GuestId, GuestCounts>> => {
  const rows = await queryable.query<{
    guest_id: string;
    visits: number;
    no_shows: number;
    cancellations: number;
    last_visit_on: string | null;
  }>({
    name: 'reservation.count_guests',
    text: `
select r.guest_id,
  count(*) filter (where r.status in ('SEATED', 'COMPLETED')) as visits,
  count(*) filter (where r.status = 'NO_SHOW') as no_shows,
  count(*) filter (where r.status = 'CANCELLED') as cancellations,
  max(r.service_date) filter (where r.status in ('SEATED', 'COMPLETED')) as last_visit_on
from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, guest_id)
join reservation.reservation r using (restaurant_id, guest_id)
group by r.restaurant_id, r.guest_id`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return new Map(
    rows.map((row) => [
      guestId(row.guest_id),
      {
        visits: row.visits,
        noShows: row.no_shows,
        cancellations: row.cancellations,
        lastVisitOn: row.last_visit_on,
      },
    ]),
  );
};

export interface GuestPage {
  readonly guests: readonly GuestEntry[];
  readonly totalCount: number;
}

const searchText = (condition: string, order: string) => `
select ${guestColumns}, count(*) over () as total
from reservation.guest g, (select reservation.fold($2::text) as text) as typed
where g.restaurant_id = $1::integer and g.merged_into is null ${condition}
order by ${order} g.name, g.guest_id
limit $3::integer offset $4::integer`;

/** % and _ stand for themselves. */
const literally = `replace(replace(replace(typed.text, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;

/** Where the name begins so comes first, then where a word of it does, then what is alike. */
const searches: Record<GuestSearch['by'], string> = {
  everyone: searchText('', ''),
  digits: searchText(`and g.search_key like '%' || ${literally} || '%'`, ''),
  text: searchText(
    `and (g.search_key like '%' || ${literally} || '%' or typed.text operator(public.<%) g.search_key)`,
    `g.search_key like ${literally} || '%' desc, g.search_key like '% ' || ${literally} || '%' desc,
  public.word_similarity(typed.text, g.search_key) desc,`,
  ),
};

const typedText = (search: GuestSearch): string => {
  switch (search.by) {
    case 'everyone':
      return '';
    case 'digits':
      return search.digits;
    case 'text':
      return search.text;
  }
};

/** A page of the restaurant's guest book. */
export const searchGuests = async (
  queryable: Queryable,
  id: RestaurantId,
  search: GuestSearch,
  page: { readonly offset: number; readonly first: number },
): Promise<GuestPage> => {
  const statement = (first: number, offset: number) => ({
    name: `reservation.search_guests_${search.by}`,
    text: searches[search.by],
    values: [id, typedText(search), first, offset],
  });
  const rows = await queryable.query<GuestRow & { total: number }>(statement(page.first, page.offset));
  const total = rows.at(0)?.total;
  if (total !== undefined || page.offset === 0) return { guests: rows.map(toGuest), totalCount: total ?? 0 };
  // Past the end there is no row to carry the count.
  const [first] = await queryable.query<{ total: number }>(statement(1, 0));
  return { guests: [], totalCount: first?.total ?? 0 };
};
