import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { type DayRules, periodAt } from '#shared/inventory/domain/day-rules.ts';
import { calendarOf, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import type { Reservation } from './reservation.ts';

/** What became of the parties of one shift of a service day. */
export interface ServiceDayRecord {
  readonly serviceDate: string;
  /** The shift's name. */
  readonly period: string;
  /** Who came or should have: not those that cancelled. */
  readonly parties: number;
  readonly covers: number;
  readonly noShows: number;
  readonly noShowCovers: number;
  readonly cancelled: number;
  readonly walkIns: number;
  readonly completed: number;
}

/** By what records are added up. */
export type RecordPeriod = 'DAY' | 'WEEK' | 'MONTH' | 'SHIFT';

/** Records of several days taken together. */
export interface ServiceRecord extends Omit<ServiceDayRecord, 'serviceDate' | 'period'> {
  /** The first and last service dates that are in it. */
  readonly from: string;
  readonly to: string;
  /** The shift's name, where it is by shift. */
  readonly period: string | null;
}

/** Which records, both dates included. */
export interface RecordsAsked {
  readonly from: string;
  readonly to: string;
  readonly by: RecordPeriod;
}

/** A record that was asked for, and what else can be known of its days. */
export interface AskedRecord extends ServiceRecord {
  readonly restaurantId: RestaurantId;
  readonly asked: RecordsAsked;
  /** What the days that are added up have in common. */
  readonly key: string;
}

type Counts = Omit<ServiceDayRecord, 'serviceDate' | 'period'>;

/** Of the parties that booked, those that did not come; walk-ins always do. Null where nobody booked. */
export const noShowRate = ({ parties, walkIns, noShows }: Counts): number | null =>
  parties > walkIns ? noShows / (parties - walkIns) : null;

/** Who booked ahead of time, whatever became of it. */
export const bookings = ({ parties, walkIns, cancelled }: Counts): number => parties - walkIns + cancelled;

/** Of the parties that booked, those that cancelled. Null where nobody booked. */
export const cancellationRate = (counts: Counts): number | null => {
  const booked = bookings(counts);
  return booked > 0 ? counts.cancelled / booked : null;
};

const outsideShifts = 'Outside shifts';

/** The shift that a wall-clock minute counts to: the one it lies in, or the one that began last before it. */
const periodNameAt = (rules: DayRules, minute: number): string => {
  const begun = rules.periods
    .filter(({ firstSeatingMinute }) => firstSeatingMinute <= minute)
    .sort((one, other) => other.firstSeatingMinute - one.firstSeatingMinute);
  return (periodAt(rules, minute) ?? begun[0] ?? rules.periods[0])?.name ?? outsideShifts;
};

/** What of a reservation counts. */
export type CountedReservation = Pick<
  Reservation,
  'serviceDate' | 'timeZone' | 'startsAt' | 'partySize' | 'status' | 'source'
>;

const minuteOf = ({ serviceDate, timeZone, startsAt }: CountedReservation): number => {
  const { minuteOfStep, firstInstant } = calendarOf(serviceDate, timeZone);
  return minuteOfStep[Math.floor((startsAt.epochMilliseconds - firstInstant) / stepMilliseconds)] ?? 0;
};

/** The records of one service day, one a shift that anybody booked or came for. */
export const recordsOf = (
  serviceDate: string,
  rules: DayRules,
  reservations: readonly CountedReservation[],
): ServiceDayRecord[] => {
  const records = new Map<string, ServiceDayRecord>();
  for (const reservation of reservations) {
    const { status, partySize, source } = reservation;
    const period = periodNameAt(rules, minuteOf(reservation));
    const before = records.get(period) ?? {
      serviceDate,
      period,
      parties: 0,
      covers: 0,
      noShows: 0,
      noShowCovers: 0,
      cancelled: 0,
      walkIns: 0,
      completed: 0,
    };
    const counts = (isCounted: boolean, amount = 1) => (isCounted ? amount : 0);
    const isCancelled = status === 'CANCELLED';
    // It was taken back: nobody was there.
    if (isCancelled && source === 'WALK_IN') continue;
    records.set(period, {
      ...before,
      parties: before.parties + counts(!isCancelled),
      covers: before.covers + counts(!isCancelled, partySize),
      noShows: before.noShows + counts(status === 'NO_SHOW'),
      noShowCovers: before.noShowCovers + counts(status === 'NO_SHOW', partySize),
      cancelled: before.cancelled + counts(isCancelled),
      walkIns: before.walkIns + counts(source === 'WALK_IN' && !isCancelled),
      completed: before.completed + counts(status === 'COMPLETED'),
    });
  }
  return [...records.values()].sort((one, other) => (one.period < other.period ? -1 : 1));
};
