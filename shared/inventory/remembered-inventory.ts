import type { Moment } from '#shared/database/changes/changes.ts';
import { oneAtATime } from '#shared/database/changes/one-at-a-time.ts';
import { type Changes, treatmentOf } from '#shared/database/changes/read-changes.ts';
import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { AskedDay, AvailabilityQuestion, ReadInventory } from './bulk-availability.ts';
import { type AvailabilityRequest, serviceDatesOf } from './domain/availability.ts';
import { occupancyFromBytes } from './domain/occupancy.ts';
import type { PlanSource } from './plan-source.ts';
import { DaysOfDate } from './remembered-day.ts';
import { type InventoryChange, readInventoryChanges } from './repositories/inventory-changes.ts';
import { readServiceDays, type StoredServiceDays } from './repositories/service-day-repository.ts';

/** What changed while something is being read: what was read of it may be older. */
interface ChangedMeanwhile {
  readonly days: Set<string>;
  readonly plans: Set<RestaurantId>;
}

/** Of one server, as of one moment. */
interface Memory {
  moment: Moment;
  /** By date, the one that was asked for last at the end. */
  readonly days: Map<string, DaysOfDate>;
  /** Null where there is no such restaurant. */
  readonly planVersions: Map<RestaurantId, number | null>;
  readonly reading: Set<ChangedMeanwhile>;
}

const newMemory = (moment: Moment): Memory => ({
  moment,
  days: new Map(),
  planVersions: new Map(),
  reading: new Set(),
});

const keyOf = (restaurantId: RestaurantId, serviceDate: string) => `${restaurantId} ${serviceDate}`;

const applyPlan = (memory: Memory, restaurantId: RestaurantId, version: number): void => {
  for (const { plans } of memory.reading) plans.add(restaurantId);
  if (memory.planVersions.has(restaurantId)) memory.planVersions.set(restaurantId, version);
};

const apply = (memory: Memory, { moment, rows }: Changes<InventoryChange>): void => {
  for (const row of rows) {
    if (row.service_date === null) {
      applyPlan(memory, row.restaurant_id, row.version);
      continue;
    }
    const { restaurant_id: restaurantId, service_date: serviceDate, occupancy, starts, runs_out } = row;
    for (const { days } of memory.reading) days.add(keyOf(restaurantId, serviceDate));
    const ofDate = memory.days.get(serviceDate);
    if (ofDate?.get(restaurantId) === undefined) continue;
    ofDate.set(restaurantId, {
      occupancy: occupancyFromBytes(occupancy),
      starts,
      expiredHolds: [],
      holdsRunOutAt: runs_out ?? Number.POSITIVE_INFINITY,
    });
  }
  memory.moment = moment;
};

/** The days of a date, which become the last to be forgotten. */
const daysOn = ({ days }: Memory, serviceDate: string): DaysOfDate => {
  const ofDate = days.get(serviceDate) ?? new DaysOfDate(serviceDate);
  days.delete(serviceDate);
  days.set(serviceDate, ofDate);
  return ofDate;
};

/** The dates that were not asked for the longest go first, whole. */
const makeRoom = ({ days }: Memory, mostDays: number): void => {
  let count = 0;
  for (const ofDate of days.values()) count += ofDate.size;
  for (const [date, ofDate] of days) {
    if (count <= mostDays) return;
    days.delete(date);
    count -= ofDate.size;
  }
};

/** Puts what was read into what the questions are answered from, and into memory what is no older than that. */
const store = (
  memory: Memory,
  read: StoredServiceDays,
  asked: readonly AskedDay[],
  meanwhile: ChangedMeanwhile,
  own: ReadonlyMap<string, DaysOfDate>,
): void => {
  const isOfServer = read.server === memory.moment.server;
  const known = new Set<RestaurantId>();
  for (const day of read.days) {
    const { restaurantId, serviceDate } = day;
    known.add(restaurantId);
    own.get(serviceDate)?.set(restaurantId, day);
    if (!isOfServer) continue;
    if (!meanwhile.plans.has(restaurantId)) memory.planVersions.set(restaurantId, day.planVersion);
    if (!meanwhile.days.has(keyOf(restaurantId, serviceDate)))
      daysOn(memory, serviceDate).set(restaurantId, day);
  }
  if (read.server !== '' && !isOfServer) return;
  for (const { restaurantId } of asked)
    if (!known.has(restaurantId) && !meanwhile.plans.has(restaurantId))
      memory.planVersions.set(restaurantId, null);
};

/** The restaurants and days that questions are about, each once. */
const askedDays = (questions: readonly AvailabilityQuestion[]): Map<string, Set<RestaurantId>> => {
  const asked = new Map<string, Set<RestaurantId>>();
  const datesOfRequest = new Map<AvailabilityRequest, readonly string[]>();
  for (const { restaurantId, request } of questions) {
    const dates = datesOfRequest.get(request) ?? serviceDatesOf(request);
    datesOfRequest.set(request, dates);
    for (const date of dates) asked.set(date, (asked.get(date) ?? new Set()).add(restaurantId));
  }
  return asked;
};

/** More are forgotten, the dates first that were not asked for the longest. A full evening takes about a kilobyte. */
const usuallyMostDays = 60_000;

/**
 * Plans and service days in memory, brought up to date by one small statement before each batch of questions: answers
 * are as of a moment after the question, as if everything had been read for it. What is not in memory is read once, in a
 * statement more.
 */
export const createRememberedInventory = (
  queryable: Queryable,
  plans: PlanSource,
  mostDays = usuallyMostDays,
): ReadInventory => {
  let current: Memory | null = null;

  const catchUp = oneAtATime(async () => {
    const changes = await readInventoryChanges(queryable, current?.moment ?? null);
    const treatment = treatmentOf(changes, current?.moment ?? null);
    if (current === null || treatment === 'begin anew') current = newMemory(changes.moment);
    if (treatment === 'add') apply(current, changes);
    return { memory: current, now: changes.now };
  });

  /** @returns what was read, by date; nothing where nothing was missing */
  const readMissing = async (memory: Memory, missing: readonly AskedDay[]) => {
    const own = new Map(missing.map(({ serviceDate }) => [serviceDate, new DaysOfDate(serviceDate)]));
    const versions = new Map<RestaurantId, number>();
    if (missing.length === 0) return { own, versions };
    const meanwhile: ChangedMeanwhile = { days: new Set(), plans: new Set() };
    memory.reading.add(meanwhile);
    try {
      const read = await readServiceDays(queryable, missing);
      store(memory, read, missing, meanwhile, own);
      for (const { restaurantId, planVersion } of read.days) versions.set(restaurantId, planVersion);
    } finally {
      memory.reading.delete(meanwhile);
    }
    makeRoom(memory, mostDays);
    return { own, versions };
  };

  return async (questions) => {
    const { memory, now } = await catchUp();
    const missing: AskedDay[] = [];
    const versions = new Map<RestaurantId, number>();
    const remembered = new Map<string, DaysOfDate>();
    for (const [serviceDate, restaurantIds] of askedDays(questions)) {
      // Kept by us, even where room is made for others while we read what is missing.
      const ofDate = daysOn(memory, serviceDate);
      remembered.set(serviceDate, ofDate);
      for (const restaurantId of restaurantIds) {
        const version = memory.planVersions.get(restaurantId);
        if (version === null) continue;
        if (version !== undefined) versions.set(restaurantId, version);
        const day = ofDate.get(restaurantId);
        if (version === undefined || day === undefined || day.validUntil <= now)
          missing.push({ restaurantId, serviceDate });
      }
    }
    const read = await readMissing(memory, missing);
    for (const [restaurantId, version] of read.versions) versions.set(restaurantId, version);
    const known = await plans.plansAt(queryable, versions);
    return {
      now,
      plan: (restaurantId) => known.get(restaurantId) ?? null,
      day: ({ restaurantId, timeZone }, serviceDate) => {
        const day =
          read.own.get(serviceDate)?.get(restaurantId) ?? remembered.get(serviceDate)?.get(restaurantId);
        if (day === undefined) throw new Error(`service day ${serviceDate} was not read`);
        return day.stateIn(timeZone);
      },
    };
  };
};
