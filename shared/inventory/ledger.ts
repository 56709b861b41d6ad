import type { Queryable } from '#shared/database/database.ts';
import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import type { Check } from './check-availability.ts';
import type { AvailabilityRequest } from './domain/availability.ts';
import type { DiningTable, RestaurantPlan, SeatingType } from './domain/restaurant-plan.ts';
import { turnMinutes } from './domain/seating-options.ts';
import { instantOfStep } from './domain/service-day.ts';
import {
  type PartyAllocation,
  type ServiceDayState,
  withAllocation,
  withoutAllocation,
} from './domain/service-day-state.ts';
import { chooseTables } from './domain/table-choice.ts';
import { deleteAllocation, insertAllocation, readParty } from './repositories/allocation-repository.ts';
import { type LockedServiceDays, saveServiceDays } from './repositories/locked-service-days.ts';

/** A check under lock that found something, and what the party asked. */
export interface Assignable {
  readonly check: Extract<Check<LockedServiceDays>, { readonly isAvailable: true }>;
  readonly request: AvailabilityRequest;
  readonly partyId: PartyId;
  /** Kept for so many seconds only; null for a booking. */
  readonly holdSeconds: number | null;
}

/** The tables that a party got. */
export interface Assignment {
  readonly tables: readonly DiningTable[];
  readonly section: string;
  readonly seating: SeatingType;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly holdExpiresAt: Temporal.Instant | null;
}

const changeDays = (
  locked: LockedServiceDays,
  change: (day: ServiceDayState) => ServiceDayState,
): LockedServiceDays => ({
  ...locked,
  days: new Map([...locked.days].map(([date, day]) => [date, change(day)])),
});

/** The tables as the plan has them, and the section of the first one. */
export const describeTables = (
  { floorPlan }: RestaurantPlan,
  tableIds: readonly TableId[],
): Pick<Assignment, 'tables' | 'section'> => {
  const tables = floorPlan.tables.filter((table) => tableIds.includes(table.tableId));
  const section = floorPlan.sections.find(({ sectionId }) => sectionId === tables.at(0)?.sectionId);
  return { tables, section: section?.name ?? '' };
};

/** Chooses the best fit for a party that a check under lock found a place for, and writes it. */
export const assignTable = async (
  transaction: Queryable,
  { check, request, partyId, holdSeconds }: Assignable,
): Promise<Assignment> => {
  const { plan, existing, step } = check;
  const day = existing.days.get(request.serviceDate);
  const option = day && chooseTables(plan, day.occupancy, { ...request, step });
  if (!day || !option) throw new Error('a check under lock found a place that is not there');
  const durationMinutes = turnMinutes(plan.rules, request.partySize);
  const startsAt = instantOfStep(day.calendar, step);
  const party: PartyAllocation = {
    partyId,
    tableIds: option.tableIds,
    covers: request.partySize,
    startsAt,
    endsAt: startsAt + durationMinutes * 60_000,
  };
  const { holdExpiresAt } = await insertAllocation(transaction, plan.restaurantId, party, holdSeconds);
  await saveServiceDays(
    transaction,
    changeDays(existing, (state) => withAllocation(state, party)),
  );
  return {
    ...describeTables(plan, option.tableIds),
    seating: option.seating,
    startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt),
    durationMinutes,
    holdExpiresAt,
  };
};

/** The days as they would be without the party; nothing is written. */
export const liftParty = async (
  queryable: Queryable,
  locked: LockedServiceDays,
  partyId: PartyId,
): Promise<LockedServiceDays> => {
  const party = await readParty(queryable, locked.restaurantId, partyId);
  return party === null ? locked : changeDays(locked, (day) => withoutAllocation(day, party));
};

/** Gives a party's tables back. The caller has locked the service day that the party begins in. */
export const releaseParty = async (
  transaction: Queryable,
  locked: LockedServiceDays,
  partyId: PartyId,
): Promise<void> => {
  const party = await deleteAllocation(transaction, locked.restaurantId, partyId);
  const freed = party === null ? locked : changeDays(locked, (day) => withoutAllocation(day, party));
  await saveServiceDays(transaction, freed);
};
