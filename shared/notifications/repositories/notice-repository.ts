import type { Queryable } from '#shared/database/database.ts';
import type { NoticeId, PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Notice } from '../domain/notice.ts';
import type { NoticeChannel, NoticeState } from '../domain/notice-kind.ts';
import { type NoticeRow, toNotice } from './notice-row.ts';

/** Every notice of the reservations, the one that is or was due first at first; one statement for any number. */
export const findNoticesOfReservations = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<PartyId>[],
): Promise<Notice[]> => {
  const rows = await queryable.query<NoticeRow>({
    name: 'notification.find_notices_of_reservations',
    text: `
select n.* from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, subject_id)
join notification.notice n using (restaurant_id, subject_id)
order by coalesce(n.settled_at, n.due_at), n.notice_id`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return rows.map(toNotice);
};

/** How many notices of a channel are in a state, and since when the one that waits longest is due. */
export interface NoticeCount {
  readonly channel: NoticeChannel;
  readonly state: NoticeState;
  readonly count: number;
  /** Of those that are due by now; null where none is. */
  readonly dueSince: Temporal.Instant | null;
}

export const countNotices = async (queryable: Queryable): Promise<NoticeCount[]> => {
  const rows = await queryable.query<{
    channel: NoticeChannel;
    state: NoticeState;
    count: number;
    due_since: Temporal.Instant | null;
  }>({
    text: `
select channel, state, count(*) as count,
  min(due_at) filter (where state = 'PENDING' and due_at <= now()) as due_since
from notification.notice group by channel, state order by channel, state`,
    values: [],
  });
  return rows.map(({ channel, state, count, due_since }) => ({ channel, state, count, dueSince: due_since }));
};

/** Those that were given up, the latest first. */
export const listFailedNotices = async (queryable: Queryable, most: number): Promise<Notice[]> => {
  const rows = await queryable.query<NoticeRow>({
    name: 'notification.list_failed_notices',
    text: `select * from notification.notice where state = 'FAILED' order by settled_at desc limit $1`,
    values: [most],
  });
  return rows.map(toNotice);
};

/**
 * Sends what was given up again, as if it had not been tried; not what later news has overtaken.
 * @param wanted null for all of them
 * @returns which
 */
export const retryNotices = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<NoticeId>[] | null,
): Promise<Notice[]> => {
  const rows = await queryable.query<NoticeRow>({
    name: 'notification.retry_notices',
    text: `
update notification.notice n set state = 'PENDING', settled_at = null, attempts = 0, due_at = now()
where state = 'FAILED'
  and not exists (
    select from notification.notice later
    where later.restaurant_id = n.restaurant_id and later.subject_id = n.subject_id and later.channel = n.channel
      and later.recipient = n.recipient and later.state = 'SENT' and later.sequence > n.sequence)
  and ($1::integer[] is null or (restaurant_id, notice_id) in (select * from unnest($1::integer[], $2::uuid[])))
returning *`,
    values: [wanted?.map((one) => one.restaurantId) ?? null, wanted?.map((one) => one.id) ?? null],
  });
  return rows.map(toNotice);
};
