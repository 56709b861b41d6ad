import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, partyId, type WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { CarriedContext } from '#shared/telemetry/carried-context.ts';
import type { PlannedNotice } from '../domain/notice-kind.ts';

/** Up to which event of its history a reservation is to be planned. */
export interface WantedPlanning extends InRestaurant<PartyId> {
  readonly sequence: number;
  /** When nothing can become of the reservation any more. */
  readonly overAt: Temporal.Instant;
}

/**
 * Nobody else plans these reservations' notices until the transaction ends; by then they are planned so far.
 * @returns up to which event each was planned before, by its UUID; 0 where none was
 */
export const takePlanning = async (
  transaction: Queryable,
  wanted: readonly WantedPlanning[],
): Promise<Map<PartyId, number>> => {
  const rows = await transaction.query<{ reservation_id: string; planned: number }>({
    name: 'notification.take_planning',
    text: `
insert into notification.planned_reservation as p (restaurant_id, reservation_id, sequence, over_at)
select * from unnest($1::integer[], $2::uuid[], $3::smallint[], $4::timestamptz[])
order by 1, 2
on conflict (restaurant_id, reservation_id) do update
  set sequence = greatest(p.sequence, excluded.sequence), over_at = excluded.over_at
returning p.reservation_id, coalesce(old.sequence, 0) as planned`,
    values: [
      wanted.map(({ restaurantId }) => restaurantId),
      wanted.map(({ id }) => id),
      wanted.map(({ sequence }) => sequence),
      wanted.map(({ overAt }) => overAt.toString()),
    ],
  });
  return new Map(rows.map((row) => [partyId(row.reservation_id), row.planned]));
};

/** A notice, what it is about, and the trace that it belongs to where it tells of an event. */
export interface NewNotice extends PlannedNotice {
  readonly subject: InRestaurant<PartyId | WaitlistEntryId>;
  readonly traceContext: CarriedContext | null;
}

/**
 * Plans what is not planned yet. A reminder that was dropped because its visit was moved comes back where the visit
 * was moved back.
 */
export const insertNotices = async (transaction: Queryable, notices: readonly NewNotice[]): Promise<void> => {
  if (notices.length === 0) return;
  await transaction.query({
    name: 'notification.insert_notices',
    text: `
insert into notification.notice as n (restaurant_id, subject_id, kind, channel, recipient, occasion, sequence, due_at,
  trace_context)
select * from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[], $5::integer[], $6::text[], $7::smallint[],
  $8::timestamptz[], $9::jsonb[])
on conflict on constraint notice_once do update
  set state = 'PENDING', settled_at = null, reason = null, attempts = 0, due_at = excluded.due_at
  where n.state = 'DROPPED' and n.kind = 'REMINDER'`,
    values: [
      notices.map(({ subject }) => subject.restaurantId),
      notices.map(({ subject }) => subject.id),
      notices.map(({ kind }) => kind),
      notices.map(({ channel }) => channel),
      notices.map(({ recipient }) => recipient),
      notices.map(({ occasion }) => occasion),
      notices.map(({ sequence }) => sequence),
      notices.map(({ dueAt }) => dueAt.toString()),
      notices.map(({ sequence, traceContext }) =>
        sequence === null || traceContext === null ? null : JSON.stringify(traceContext),
      ),
    ],
  });
};

/** Reminders of visits that are at another time now, or will not be. */
export const endReminders = async (
  transaction: Queryable,
  of: readonly InRestaurant<PartyId>[],
): Promise<void> => {
  if (of.length === 0) return;
  await transaction.query({
    name: 'notification.end_reminders',
    text: `
update notification.notice n
set state = 'DROPPED', reason = 'STATUS_CHANGED', settled_at = now()
from unnest($1::integer[], $2::uuid[]) as over (restaurant_id, subject_id)
where n.restaurant_id = over.restaurant_id and n.subject_id = over.subject_id
  and n.kind = 'REMINDER' and n.state = 'PENDING'`,
    values: [of.map(({ restaurantId }) => restaurantId), of.map(({ id }) => id)],
  });
};

/** Deletes what nobody asks for any more, some at a time. @returns how many rows went */
export const purgeNotices = async (queryable: Queryable, mostRows = 5_000): Promise<number> => {
  const [row] = await queryable.query<{ gone: number }>({
    name: 'notification.purge_notices',
    text: `
with notices as (
  delete from notification.notice where (restaurant_id, notice_id) in (
    select restaurant_id, notice_id from notification.notice
    where state in ('SENT', 'DROPPED') and settled_at < now() - interval '60 days' limit $1)
  returning 1
), plannings as (
  delete from notification.planned_reservation where (restaurant_id, reservation_id) in (
    select restaurant_id, reservation_id from notification.planned_reservation
    where over_at < now() - interval '60 days' limit $1)
  returning 1
)
select (select count(*) from notices) + (select count(*) from plannings) as gone`,
    values: [mostRows],
  });
  return row?.gone ?? 0;
};
