import type { Queryable } from '#shared/database/database.ts';
import { together } from '#shared/database/together.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { occupancyFromBytes, occupancyToBytes } from '../domain/occupancy.ts';
import { addDays, calendarOf, instantOfStep, serviceDateAt, stepsInWindow } from '../domain/service-day.ts';
import {
  type PartyAllocation,
  type ServiceDayState,
  withoutAllocation,
} from '../domain/service-day-state.ts';
import { type AllocationFields, allocationFieldsOf, toParties } from './service-day-repository.ts';

/** Service days that this transaction alone may change, without the holds that ran out. */
export interface LockedServiceDays {
  readonly restaurantId: RestaurantId;
  /** Epoch milliseconds by the database's clock, after the lock was had. */
  readonly now: number;
  readonly days: ReadonlyMap<string, ServiceDayState>;
  /** As the rows have them: what is the same object here and in days need not be written. */
  readonly stored: ReadonlyMap<string, ServiceDayState>;
}

interface LockRow {
  service_date: string;
  occupancy: Buffer;
  starts: Buffer;
}

const createText = `
insert into inventory.service_day (restaurant_id, service_date)
select $1::integer, asked.service_date from unnest($2::date[]) as asked (service_date)
order by asked.service_date
on conflict do nothing`;

/**
 * In the order of dates, so that two bookings never wait for each other. All or none: who makes a missing row waits
 * for others who make it, and would stand in their way with the lock of another row.
 */
const lockText = `
select service_date, occupancy, starts
from inventory.service_day
where restaurant_id = $1::integer and service_date = any($2::date[])
  and cardinality($2::date[]) = (
    select count(*) from inventory.service_day d
    where d.restaurant_id = $1::integer and d.service_date = any($2::date[]))
order by service_date
for update`;

/**
 * Only holds that lie wholly in locked windows: of the others, a window would keep the bits. It is sent together with
 * the lock, and has a time of its own after the lock was had; where the lock was not had, it clears nothing.
 */
const clearExpiredText = `
with expired as (
  delete from inventory.allocation a
  where a.restaurant_id = $1::integer
    and a.hold_expires_at <= statement_timestamp()
    and a.during <@ tstzrange($2::timestamptz, $3::timestamptz)
    and cardinality($4::date[]) = (
      select count(*) from inventory.service_day d
      where d.restaurant_id = $1::integer and d.service_date = any($4::date[]))
  returning a.party_id, a.table_id, a.covers, a.during
)
select floor(extract(epoch from statement_timestamp()) * 1000)::double precision as now,
  (select json_agg(${allocationFieldsOf}) from expired a) as expired`;

/** The rows of the days and what was cleared of them, once all of the days are there. */
const lockAndClear = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  timeZone: string,
  dates: readonly string[],
) => {
  const values = [restaurantId, dates];
  const lock = () =>
    together(
      transaction.query<LockRow>({ name: 'inventory.lock_service_days', text: lockText, values }),
      clearExpiredHolds(transaction, restaurantId, timeZone, dates),
    );
  const [rows, cleared] = await lock();
  if (rows.length === dates.length) return { rows, cleared };
  await transaction.query({ name: 'inventory.create_service_days', text: createText, values });
  const [made, clearedThen] = await lock();
  // Others may have made the days between the two statements: what was cleared then leaves the bits with the rest.
  return { rows: made, cleared: { ...clearedThen, expired: [...cleared.expired, ...clearedThen.expired] } };
};

const windowEnd = (serviceDate: string, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(
    instantOfStep(calendarOf(serviceDate, timeZone), stepsInWindow),
  ).toString();

const atDayStart = (serviceDate: string, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(calendarOf(serviceDate, timeZone).firstInstant).toString();

/**
 * Locks the named service days and their neighbours, whose windows a party may reach into, and clears the holds
 * that ran out. A booking does this before it reads: what it sees then nobody else can change. Whoever locks also
 * saves (saveServiceDays), or rolls back: cleared holds must leave the bits too.
 * @param serviceDates any number, usually one; two when a party moves to another day
 */
export const lockServiceDays = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  timeZone: string,
  serviceDates: readonly string[],
): Promise<LockedServiceDays> => {
  const wanted = serviceDates.flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]);
  const dates = [...new Set(wanted)].sort();
  const { rows, cleared } = await lockAndClear(transaction, restaurantId, timeZone, dates);
  const stored = new Map<string, ServiceDayState>();
  const days = new Map<string, ServiceDayState>();
  for (const row of rows) {
    const state: ServiceDayState = {
      calendar: calendarOf(row.service_date, timeZone),
      occupancy: occupancyFromBytes(row.occupancy),
      starts: row.starts,
    };
    stored.set(row.service_date, state);
    days.set(row.service_date, cleared.expired.reduce(withoutAllocation, state));
  }
  return { restaurantId, now: cleared.now, days, stored };
};

/**
 * Locks the service days in which parties begin, by the time zone that the restaurant has now: it may have had another
 * when they booked. Nobody changes it, nor the plan, before the transaction ends.
 */
export const lockDaysOf = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  parties: readonly { readonly startsAt: Temporal.Instant }[],
): Promise<LockedServiceDays> => {
  const [row] = await transaction.query<{ time_zone: string }>({
    name: 'inventory.hold_time_zone',
    text: 'select time_zone from inventory.restaurant where restaurant_id = $1::integer for share',
    values: [restaurantId],
  });
  if (row === undefined) throw new Error('parties of a restaurant that takes none');
  const dates = parties.map(({ startsAt }) => serviceDateAt(startsAt.epochMilliseconds, row.time_zone));
  return lockServiceDays(transaction, restaurantId, row.time_zone, dates);
};

/** Runs of neighbouring dates: holds are cleared within a run, whose windows hang together. */
const runsOf = (dates: readonly string[]): string[][] => {
  const runs: string[][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === addDays(date, -1)) run.push(date);
    else runs.push([date]);
  }
  return runs;
};

const clearExpiredHolds = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  timeZone: string,
  dates: readonly string[],
): Promise<{ now: number; expired: PartyAllocation[] }> => {
  let now = 0;
  const expired: PartyAllocation[] = [];
  for (const run of runsOf(dates)) {
    const first = run.at(0);
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const [row] = await transaction.query<{ now: number; expired: AllocationFields[] | null }>({
      name: 'inventory.clear_expired_holds',
      text: clearExpiredText,
      // Between the windows of the day before the run and the day after it.
      values: [
        restaurantId,
        windowEnd(addDays(first, -1), timeZone),
        atDayStart(addDays(last, 1), timeZone),
        dates,
      ],
    });
    now = Math.max(now, row?.now ?? 0);
    expired.push(...toParties(row?.expired ?? []));
  }
  return { now, expired };
};

const saveText = `
update inventory.service_day d
set occupancy = changed.occupancy,
  starts = changed.starts,
  version = d.version + 1,
  earliest_hold_expires_at = (
    select min(a.hold_expires_at) from inventory.allocation a
    where a.restaurant_id = $1::integer and a.hold_expires_at is not null
  )
from unnest($2::date[], $3::bytea[], $4::bytea[]) as changed (service_date, occupancy, starts)
where d.restaurant_id = $1::integer and d.service_date = changed.service_date
returning d.service_date`;

/** Writes the bits and counters of the days that changed; the caller holds their lock. */
export const saveServiceDays = async (
  transaction: Queryable,
  { restaurantId, days, stored }: LockedServiceDays,
): Promise<void> => {
  const states = [...days.entries()].filter(([date, state]) => stored.get(date) !== state);
  if (states.length === 0) return;
  const saved = await transaction.query({
    name: 'inventory.save_service_days',
    text: saveText,
    values: [
      restaurantId,
      states.map(([date]) => date),
      states.map(([, state]) => occupancyToBytes(state.occupancy)),
      states.map(([, state]) => state.starts),
    ],
  });
  if (saved.length !== states.length) throw new Error('a service day was changed that is not locked');
};
