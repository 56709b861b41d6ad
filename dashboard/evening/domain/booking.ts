import { serviceDateAt } from '#dashboard/app/domain/service-date.ts';
import type { BookingPartsFragment, GuestTagKind, ReservationStatus } from '#dashboard/generated/graphql.ts';

/** A reservation or walk-in of the evening, as the host's page works with it. */
export interface Booking {
  readonly id: string;
  readonly confirmationCode: string;
  readonly status: ReservationStatus;
  readonly source: BookingPartsFragment['source'];
  readonly startsAt: Temporal.Instant;
  /** When its tables are promised to the next. */
  readonly endsAt: Temporal.Instant;
  readonly durationMinutes: number;
  /** On the restaurant's clock and calendar, as the graph says it. */
  readonly time: string;
  readonly date: string;
  /** Of the evening that it belongs to: after midnight, the day before `date`. */
  readonly serviceDate: string;
  readonly partySize: number;
  readonly guestName: string;
  readonly seating: BookingPartsFragment['seating'];
  readonly specialRequests: string | null;
  readonly tables: readonly BookedTable[];
  readonly guest: BookedGuest | null;
  readonly arrivedAt: Temporal.Instant | null;
  readonly seatedAt: Temporal.Instant | null;
  /** How many steps its history has: of two answers the longer is the later. */
  readonly steps: number;
}

export interface BookedTable {
  readonly id: string;
  readonly name: string;
}

export interface BookedGuest {
  readonly id: string;
  readonly phone: string | null;
  readonly notes: string | null;
  readonly visitCount: number;
  readonly noShowCount: number;
  readonly tags: readonly { readonly kind: GuestTagKind; readonly text: string | null }[];
}

/** Who still comes or sits: whose tables are taken. */
export const isLive = ({ status }: Pick<Booking, 'status'>): boolean =>
  status === 'CONFIRMED' || status === 'ARRIVED' || status === 'SEATED';

/** Who is still to be seated. */
export const isExpected = ({ status }: Pick<Booking, 'status'>): boolean =>
  status === 'CONFIRMED' || status === 'ARRIVED';

const lastTimeTo = (
  history: BookingPartsFragment['history'],
  status: ReservationStatus,
): Temporal.Instant | null => {
  const event = history?.findLast(({ to }) => to === status);
  return event === undefined ? null : Temporal.Instant.from(event.occurredAt);
};

/** The graph writes instants with their offset. */
export const instantOf = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export const bookingOf = (parts: BookingPartsFragment, timeZone: string): Booking => {
  const startsAt = instantOf(parts.startsAt);
  return {
    id: parts.id,
    confirmationCode: parts.confirmationCode,
    status: parts.status,
    source: parts.source,
    startsAt,
    endsAt: startsAt.add({ minutes: parts.durationMinutes }),
    durationMinutes: parts.durationMinutes,
    time: parts.time,
    date: parts.date,
    serviceDate: serviceDateAt(startsAt, timeZone).toString(),
    partySize: parts.partySize,
    guestName: parts.guestName,
    seating: parts.seating,
    specialRequests: parts.specialRequests,
    tables: parts.tables ?? [],
    guest: parts.guest,
    arrivedAt: lastTimeTo(parts.history, 'ARRIVED'),
    seatedAt: lastTimeTo(parts.history, 'SEATED'),
    steps: parts.history?.length ?? 0,
  };
};

export const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 60_000);

export const byTime = (one: Booking, other: Booking): number =>
  one.startsAt.epochMilliseconds - other.startsAt.epochMilliseconds ||
  one.guestName.localeCompare(other.guestName) ||
  (one.id < other.id ? -1 : 1);
