import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type ViewerId,
  viewerId,
  type WaitlistEntryId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { GuestContact } from '#shared/notifications/domain/guest-channels.ts';
import type { NoticedEvent } from '#shared/notifications/domain/plan-notices.ts';
import type { ReservationSource } from '../domain/reservation.ts';
import type { EventDetails, EventSitting } from '../domain/reservation-event.ts';
import type { ActorRole, ChangeKind, ReservationStatus } from '../domain/reservation-status.ts';

interface ContactRow {
  diner_id: string;
  has_mail: boolean;
  has_phone: boolean;
  agrees_to_texts: boolean;
}

const contactColumns = (row: string) => `
  ${row}.diner_id, ${row}.guest_email is not null as has_mail, ${row}.guest_phone is not null as has_phone,
  ${row}.guest_agrees_to_texts as agrees_to_texts`;

const toContact = (row: ContactRow): GuestContact => ({
  hasMail: row.has_mail,
  hasPhone: row.has_phone,
  agreesToTexts: row.agrees_to_texts,
});

interface NoticedRow extends ContactRow {
  reservation_id: string;
  source: ReservationSource;
  time_zone: string;
  service_date: string;
  starts_at: Temporal.Instant;
  duration_minutes: number;
  sequence: number;
  kind: ChangeKind;
  from_status: ReservationStatus | null;
  to_status: ReservationStatus;
  actor_role: ActorRole;
  occurred_at: Temporal.Instant;
  details: EventDetails;
}

/** A reservation's history, for telling its guest and its restaurant of it. */
export interface NoticedHistory {
  readonly dinerId: ViewerId;
  readonly source: ReservationSource;
  readonly contact: GuestContact;
  readonly timeZone: string;
  readonly serviceDate: Temporal.PlainDate;
  /** When the party's time is over, as things stand. */
  readonly endsAt: Temporal.Instant;
  /** In order. */
  readonly events: readonly NoticedEvent[];
}

const toSitting = ({ startsAt, partySize }: EventSitting) => ({
  startsAt: Temporal.Instant.from(startsAt),
  partySize,
});

const toNoticedEvent = (row: NoticedRow): NoticedEvent => ({
  ...toSitting(row.details),
  sequence: row.sequence,
  kind: row.kind,
  occurredAt: row.occurred_at,
  isByHouse: row.actor_role === 'HOST',
  isConfirmed: row.to_status === 'CONFIRMED',
  wasCancelled: row.from_status === 'CANCELLED',
  before: row.details.before === undefined ? null : toSitting(row.details.before),
});

/** Which reservation, and up to which event. */
export interface WantedHistory extends InRestaurant<PartyId> {
  readonly sequence: number;
}

const toHistory = (rows: readonly NoticedRow[], row: NoticedRow): NoticedHistory => ({
  dinerId: viewerId(row.diner_id),
  source: row.source,
  contact: toContact(row),
  timeZone: row.time_zone,
  serviceDate: Temporal.PlainDate.from(row.service_date),
  endsAt: row.starts_at.add({ minutes: row.duration_minutes }),
  events: rows.map(toNoticedEvent),
});

/** The events up to one of each reservation, by its UUID; one statement for any number. */
export const findNoticedHistories = async (
  queryable: Queryable,
  wanted: readonly WantedHistory[],
): Promise<Map<PartyId, NoticedHistory>> => {
  const rows = await queryable.query<NoticedRow>({
    name: 'reservation.find_noticed_histories',
    text: `
select ${contactColumns('r')}, r.reservation_id, r.source, r.time_zone, r.service_date, r.starts_at, r.duration_minutes,
  e.sequence, e.kind, e.from_status, e.to_status, e.actor_role, e.occurred_at, e.details
from unnest($1::integer[], $2::uuid[], $3::smallint[]) as wanted (restaurant_id, reservation_id, sequence)
join reservation.reservation r using (restaurant_id, reservation_id)
join reservation.reservation_event e
  on e.restaurant_id = wanted.restaurant_id and e.reservation_id = wanted.reservation_id
  and e.sequence <= wanted.sequence
order by e.sequence`,
    values: [
      wanted.map(({ restaurantId }) => restaurantId),
      wanted.map(({ id }) => id),
      wanted.map(({ sequence }) => sequence),
    ],
  });
  const histories = Map.groupBy(rows, (row) => partyId(row.reservation_id));
  return new Map(
    [...histories].flatMap(([id, ofOne]) =>
      ofOne.slice(0, 1).map((first) => [id, toHistory(ofOne, first)] as const),
    ),
  );
};

/** A table that is held for who waited. */
export interface NoticedOffer {
  readonly dinerId: ViewerId;
  readonly contact: GuestContact;
  readonly holdId: string;
}

/** Null where nothing is offered any more. */
export const findNoticedOffer = async (
  queryable: Queryable,
  { restaurantId, id }: InRestaurant<WaitlistEntryId>,
): Promise<NoticedOffer | null> => {
  const [row] = await queryable.query<ContactRow & { offer_hold_id: string }>({
    name: 'reservation.find_noticed_offer',
    text: `
select ${contactColumns('e')}, e.offer_hold_id from reservation.waitlist_entry e
where e.restaurant_id = $1 and e.entry_id = $2 and e.status = 'OFFERED'`,
    values: [restaurantId, id],
  });
  return row === undefined
    ? null
    : { dinerId: viewerId(row.diner_id), contact: toContact(row), holdId: row.offer_hold_id };
};

/** Whose reservations these are, once nobody is being erased from them any more, nor can be until the transaction ends. */
export const lockDiners = async (
  transaction: Queryable,
  of: readonly InRestaurant<PartyId>[],
): Promise<ViewerId[]> => {
  if (of.length === 0) return [];
  const rows = await transaction.query<{ diner_id: string }>({
    name: 'reservation.lock_diners',
    text: `
select r.diner_id from reservation.reservation r
join unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, reservation_id) using (restaurant_id, reservation_id)
where r.diner_id not like 'erased:%'
order by r.restaurant_id, r.reservation_id
for share of r`,
    values: [of.map(({ restaurantId }) => restaurantId), of.map(({ id }) => id)],
  });
  return [...new Set(rows.map((row) => viewerId(row.diner_id)))];
};
