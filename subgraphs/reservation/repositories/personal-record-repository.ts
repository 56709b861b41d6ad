import type { Queryable } from '#shared/database/database.ts';
import type { Page } from '#shared/graph/connection.ts';
import { viewerKeysText } from '#shared/idempotency/viewer-keys.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { PersonalRecord } from '../domain/personal-record.ts';
import { type PersonalRecordPlace, readPersonalRecords } from './personal-record-readers.ts';

interface PersonalRecordPage {
  readonly records: readonly PersonalRecord[];
  readonly totalCount: number;
}

/**
 * Every record of a diner's, keys last: they go after a day, and what comes after them in a list would move. A guest
 * book's entry that the diner's was merged into is theirs too, unless it is somebody else's account.
 */
const placesText = `
with record (place, kind, restaurant_id, id, at) as (
  select 1, 'RESERVATION', restaurant_id, reservation_id::text, created_at from reservation.reservation
  where diner_id = $1::text and source in ('ONLINE', 'WAITLIST')
  union all
  select 2, 'HOLD', restaurant_id, hold_id::text, starts_at from reservation.hold where holder_id = $1::text
  union all
  select 3, 'WAITLIST', restaurant_id, entry_id::text, created_at from reservation.waitlist_entry
  where diner_id = $1::text
  union all
  select 4, 'GUEST_BOOK', g.restaurant_id, g.guest_id::text, g.created_at
  from (
    select distinct restaurant_id from reservation.reservation where diner_id = $1::text) house
  join reservation.guest own on own.restaurant_id = house.restaurant_id and own.diner_id = $1::text
  join reservation.guest g on g.restaurant_id = own.restaurant_id
    and (g.guest_id = own.guest_id or (g.guest_id = own.merged_into and g.diner_id is null))
  union all
  select 5, 'REQUEST_KEY', 0, idempotency_key, created_at from (${viewerKeysText}) as used
)
select kind, restaurant_id, id, at, count(*) over () as total from record
order by place, at, restaurant_id, id
limit $2 offset $3`;

const readPlaces = (queryable: Queryable, dinerId: ViewerId, first: number, offset: number) =>
  queryable.query<PersonalRecordPlace & { total: number }>({
    name: 'reservation.list_personal_records',
    text: placesText,
    values: [dinerId, first, offset],
  });

/** A page of all that is kept of a diner: by kind, the oldest first. */
export const listPersonalRecords = async (
  queryable: Queryable,
  dinerId: ViewerId,
  { first, offset }: Page,
): Promise<PersonalRecordPage> => {
  const places = await readPlaces(queryable, dinerId, first, offset);
  const total = places.at(0)?.total;
  // Past the end there is no row to carry the count.
  const counted = total === undefined && offset > 0 ? await readPlaces(queryable, dinerId, 1, 0) : [];
  return {
    records: await readPersonalRecords(queryable, dinerId, places),
    totalCount: total ?? counted.at(0)?.total ?? 0,
  };
};
