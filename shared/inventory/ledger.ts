import type { Queryable } from '#shared/database/database.ts';
import { together } from '#shared/database/together.ts';
import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import type { Check } from './check-availability.ts';
import { type AvailabilityRequest, pacingAllows, seatingRequestAt } from './domain/availability.ts';
import { planOn } from './domain/day-plan.ts';
import { dayRulesOf, shortestTurnSteps, turnMinutes } from './domain/day-rules.ts';
import type { BookingOverride } from './domain/placement.ts';
import type { DiningTable, RestaurantPlan, SeatingType } from './domain/restaurant-plan.ts';
import { instantOfStep, stepMilliseconds } from './domain/service-day.ts';
import {
  type PartyAllocation,
  type ServiceDayState,
  withAllocation,
  withoutAllocation,
} from './domain/service-day-state.ts';
import { chooseTables, type TableChoice } from './domain/table-choice.ts';
import {
  deleteAllocation,
  insertAllocation,
  readParty,
  truncateAllocation,
} from './repositories/allocation-repository.ts';
import { type LockedServiceDays, saveServiceDays } from './repositories/locked-service-days.ts';

/** A check under lock that found something, and what the party asked. */
export interface Assignable {
  readonly check: Extract<Check<LockedServiceDays>, { readonly isAvailable: true }>;
  readonly request: AvailabilityRequest;
  readonly partyId: PartyId;
  /** Kept for so many seconds only; null for a booking. */
  readonly holdSeconds: number | null;
}

/** The tables that a party got, and why those. */
export interface Assignment {
  /** Ascending. */
  readonly tableIds: readonly TableId[];
  /** As the floor plan of the day has them. */
  readonly tables: readonly DiningTable[];
  readonly section: string;
  readonly seating: SeatingType;
  readonly startsAt: Temporal.Instant;
  /** Without the buffer after it. */
  readonly durationMinutes: number;
  readonly holdExpiresAt: Temporal.Instant | null;
  readonly choice: TableChoice;
  /** Rules that a host set aside. */
  readonly overrides: readonly BookingOverride[];
}

export const changeDays = (
  locked: LockedServiceDays,
  change: (day: ServiceDayState) => ServiceDayState,
): LockedServiceDays => ({
  ...locked,
  days: new Map([...locked.days].map(([date, day]) => [date, change(day)])),
});

/** The tables as the plan has them on a service date, and the section of the first one. */
export const describeTables = (
  plan: RestaurantPlan,
  serviceDate: string,
  tableIds: readonly TableId[],
): Pick<Assignment, 'tables' | 'section'> => {
  const { floorPlan } = planOn(plan, serviceDate);
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
  if (day === undefined) throw new Error('a check under lock looked at a day that is not locked');
  const rules = dayRulesOf(plan, request.serviceDate);
  const minute = day.calendar.minuteOfStep[step] ?? Number.NaN;
  const wanted = seatingRequestAt(rules, day.calendar, step, request);
  const chosen = chooseTables(rules.plan, day.occupancy, wanted, shortestTurnSteps(rules, minute));
  if (chosen === null) throw new Error('a check under lock found a place that is not there');
  const durationMinutes = turnMinutes(rules, minute, request.partySize);
  const startsAt = instantOfStep(day.calendar, step);
  const party: PartyAllocation = {
    partyId,
    tableIds: chosen.tableIds,
    covers: request.partySize,
    startsAt,
    endsAt: startsAt + (durationMinutes + rules.plan.rules.bufferMinutes) * 60_000,
  };
  const [{ holdExpiresAt }] = await together(
    insertAllocation(transaction, plan.restaurantId, party, holdSeconds),
    saveServiceDays(
      transaction,
      changeDays(existing, (state) => withAllocation(state, party)),
    ),
  );
  const tables = describeTables(plan, request.serviceDate, chosen.tableIds);
  return {
    ...tables,
    tableIds: chosen.tableIds,
    seating: chosen.seating,
    startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt),
    durationMinutes,
    holdExpiresAt,
    choice: chosen.choice,
    overrides: [
      ...(pacingAllows(rules, day, step, request) ? [] : (['EXCEEDED_PACING'] as const)),
      ...(tables.tables.every(({ bookability }) => bookability === 'ONLINE')
        ? []
        : (['NOT_ONLINE_TABLE'] as const)),
    ],
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

/**
 * Gives back what is left of a party's time, the running quarter of an hour included, so that the next one can sit
 * down at once. A party that has not begun gives everything back.
 * @param endsAt epoch milliseconds
 */
export const endParty = async (
  transaction: Queryable,
  locked: LockedServiceDays,
  partyId: PartyId,
  endsAt: number,
): Promise<void> => {
  const party = await readParty(transaction, locked.restaurantId, partyId);
  const end = Math.floor(endsAt / stepMilliseconds) * stepMilliseconds;
  if (party === null || end >= party.endsAt) return saveServiceDays(transaction, locked);
  if (end <= party.startsAt) return releaseParty(transaction, locked, partyId);
  await truncateAllocation(transaction, locked.restaurantId, partyId, end);
  await saveServiceDays(
    transaction,
    changeDays(locked, (day) => withAllocation(withoutAllocation(day, party), { ...party, endsAt: end })),
  );
};
