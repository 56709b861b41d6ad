import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, partyId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { AppendedEvent } from '../domain/feed-changes.ts';
import type { ReservationSource } from '../domain/reservation.ts';
import type { EventDetails, ReservationChange, ReservationEvent } from '../domain/reservation-event.ts';
import type { ActorRole, ChangeKind, ReservationStatus } from '../domain/reservation-status.ts';
import type { AnnouncedEvent } from '../domain/reservation-webhook.ts';
import type { LastStep } from '../domain/undone-step.ts';

interface EventRow {
  restaurant_id: number;
  reservation_id: string;
  sequence: number;
  kind: ChangeKind;
  from_status: ReservationStatus | null;
  to_status: ReservationStatus;
  actor_role: ActorRole;
  occurred_at: Temporal.Instant;
  details: EventDetails;
}

const toEvent = (row: EventRow): ReservationEvent => ({
  restaurantId: restaurantId(row.restaurant_id),
  reservationId: partyId(row.reservation_id),
  sequence: row.sequence,
  kind: row.kind,
  from: row.from_status,
  to: row.to_status,
  actorRole: row.actor_role,
  occurredAt: row.occurred_at,
  details: row.details,
});

interface AppendedRow {
  reservation_id: string;
  sequence: number;
  diner_id: string;
  source: ReservationSource;
  service_date: string;
  time_zone: string;
}

/**
 * Writes the next event of each reservation, all of one restaurant; the caller has its row locked, or made it. Where
 * tables are sharded, the constant in every condition leads to that restaurant's shard and to no other.
 * @returns what was written, in the order of the changes, with what the reservation is after them
 * @throws Error where they are of several restaurants
 */
export const appendEvents = async (
  transaction: Queryable,
  changes: readonly ReservationChange[],
): Promise<AppendedEvent[]> => {
  const [first] = changes;
  if (first === undefined) return [];
  if (changes.some((one) => one.restaurantId !== first.restaurantId))
    throw new Error('events of several restaurants at once');
  const rows = await transaction.query<AppendedRow>({
    name: 'reservation.append_events',
    text: `
with written as (
insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, from_status, to_status,
  actor_id, actor_role, occurred_at, details)
select $1::integer, c.reservation_id, 1 + coalesce((
    select max(e.sequence) from reservation.reservation_event e
    where e.restaurant_id = $1::integer and e.reservation_id = c.reservation_id), 0),
  c.kind, c.from_status, c.to_status, c.actor_id, c.actor_role,
  coalesce(c.occurred_at, date_trunc('milliseconds', statement_timestamp())), c.details
from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
  $8::timestamptz[], $9::jsonb[]) as c (reservation_id, kind, from_status, to_status, actor_id, actor_role,
  occurred_at, details)
returning reservation_id, sequence
)
select w.reservation_id, w.sequence, r.diner_id, r.source, r.service_date, r.time_zone
from written w join reservation.reservation r using (reservation_id)
where r.restaurant_id = $1::integer`,
    values: [
      first.restaurantId,
      changes.map((one) => one.reservationId),
      changes.map((one) => one.kind),
      changes.map((one) => one.from),
      changes.map((one) => one.to),
      changes.map((one) => one.actor.id),
      changes.map((one) => one.actor.role),
      changes.map((one) => one.occurredAt?.toString() ?? null),
      changes.map((one) => JSON.stringify(one.details)),
    ],
  });
  const written = new Map(rows.map((row) => [row.reservation_id, row]));
  return changes.map(({ reservationId }) => {
    const row = written.get(reservationId);
    if (row === undefined) throw new Error('an event was not written');
    const { sequence, source, service_date: serviceDate, time_zone: timeZone } = row;
    return { sequence, source, serviceDate, timeZone, dinerId: viewerId(row.diner_id) };
  });
};

/** Every event of the reservations, the first one first; one statement for any number. */
export const findEvents = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<PartyId>[],
): Promise<ReservationEvent[]> => {
  const rows = await queryable.query<EventRow>({
    name: 'reservation.find_events',
    text: `
select e.* from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, reservation_id)
join reservation.reservation_event e using (restaurant_id, reservation_id)
order by e.restaurant_id, e.reservation_id, e.sequence`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return rows.map(toEvent);
};

/** What the reservation was when it was marked a no-show for the last time; null where it never was. */
export const findStatusBeforeNoShow = async (
  queryable: Queryable,
  { restaurantId: restaurant, id }: InRestaurant<PartyId>,
): Promise<ReservationStatus | null> => {
  const [row] = await queryable.query<{ from_status: ReservationStatus }>({
    name: 'reservation.find_status_before_no_show',
    text: `
select from_status from reservation.reservation_event
where restaurant_id = $1 and reservation_id = $2 and kind = 'NO_SHOW'
order by sequence desc limit 1`,
    values: [restaurant, id],
  });
  return row?.from_status ?? null;
};

/** What became of a reservation last. The caller has its row locked. */
export const findLastStep = async (
  queryable: Queryable,
  { restaurantId: restaurant, id }: InRestaurant<PartyId>,
): Promise<LastStep> => {
  const [row] = await queryable.query<EventRow>({
    name: 'reservation.find_last_step',
    text: `
select * from reservation.reservation_event
where restaurant_id = $1 and reservation_id = $2
order by sequence desc limit 1`,
    values: [restaurant, id],
  });
  if (row === undefined) throw new Error('a reservation without a history');
  const { kind, from, to, actorRole, occurredAt } = toEvent(row);
  return { kind, from, to, actorRole, occurredAt: occurredAt.epochMilliseconds };
};

interface AnnouncedRow extends EventRow {
  diner_id: string;
  source: ReservationSource;
  time_zone: string;
}

/** One event with what it takes to tell others of it; null where there is none. */
export const findAnnouncedEvent = async (
  queryable: Queryable,
  { restaurantId: restaurant, id }: InRestaurant<PartyId>,
  sequence: number,
): Promise<AnnouncedEvent | null> => {
  const [row] = await queryable.query<AnnouncedRow>({
    name: 'reservation.find_announced_event',
    text: `
select e.*, r.diner_id, r.source, r.time_zone
from reservation.reservation_event e join reservation.reservation r using (restaurant_id, reservation_id)
where e.restaurant_id = $1 and e.reservation_id = $2 and e.sequence = $3`,
    values: [restaurant, id, sequence],
  });
  if (row === undefined) return null;
  return { ...toEvent(row), dinerId: viewerId(row.diner_id), source: row.source, timeZone: row.time_zone };
};
