import type { Queryable } from '#shared/database/database.ts';
import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import { pacingAllows } from './domain/availability.ts';
import { type DayRules, dayRulesOf, keptSteps, shortestTurnSteps, turnMinutes } from './domain/day-rules.ts';
import { describeHostChoice, takenTables } from './domain/placement.ts';
import type { RestaurantPlan, SeatingType } from './domain/restaurant-plan.ts';
import { serviceDateAt, stepMilliseconds } from './domain/service-day.ts';
import {
  type PartyAllocation,
  type ServiceDayState,
  withAllocation,
  withoutAllocation,
} from './domain/service-day-state.ts';
import { type ChosenTables, chooseTables } from './domain/table-choice.ts';
import { type Assignment, changeDays, describeTables } from './ledger.ts';
import { deleteAllocation, insertAllocation, readParty } from './repositories/allocation-repository.ts';
import { type LockedServiceDays, saveServiceDays } from './repositories/locked-service-days.ts';

/** A party and the tables that a host wants it to have. */
export interface Placement {
  readonly locked: LockedServiceDays;
  readonly plan: RestaurantPlan;
  readonly partyId: PartyId;
  readonly tableIds: readonly TableId[];
  /** Epoch milliseconds, at the beginning of a step. */
  readonly startsAt: number;
  readonly durationMinutes: number;
  readonly covers: number;
}

/** Tables that others have at the time; or tables that the floor plan of the day does not have. Nothing is written. */
export type NotPlaced =
  | { readonly kind: 'tables_taken'; readonly tableIds: readonly TableId[] }
  | { readonly kind: 'unknown_tables' };

export type Placed = { readonly kind: 'placed'; readonly assignment: Assignment };

const dayOf = ({ days }: LockedServiceDays, serviceDate: string): ServiceDayState => {
  const day = days.get(serviceDate);
  if (day === undefined) throw new Error(`service day ${serviceDate} is not locked`);
  return day;
};

const stepOf = ({ calendar }: ServiceDayState, startsAt: number) =>
  Math.floor((startsAt - calendar.firstInstant) / stepMilliseconds);

interface Look {
  readonly assignment: Assignment;
  readonly party: PartyAllocation;
}

/** @param before how the party stood, null where it is new */
const lookAt = (
  placement: Placement,
  lifted: LockedServiceDays,
  before: PartyAllocation | null,
): Look | NotPlaced => {
  const { plan, partyId, startsAt, durationMinutes, covers } = placement;
  const serviceDate = serviceDateAt(startsAt, plan.timeZone);
  const rules = dayRulesOf(plan, serviceDate);
  const day = dayOf(lifted, serviceDate);
  const party: PartyAllocation = {
    partyId,
    tableIds: [...new Set(placement.tableIds)].sort((one, other) => one - other),
    covers,
    startsAt,
    endsAt: startsAt + (durationMinutes + rules.plan.rules.bufferMinutes) * 60_000,
  };
  const host = describeHostChoice(rules, day, party);
  if (host === null) return { kind: 'unknown_tables' };
  const taken = takenTables(day, party);
  if (taken.length > 0) return { kind: 'tables_taken', tableIds: taken };
  // The kitchen knows of a party that has begun, or begins when it was to.
  const isKnown = before !== null && before.startsAt <= startsAt && before.covers >= covers;
  const exceeds =
    !isKnown && !pacingAllows(rules, day, stepOf(day, startsAt), { partySize: covers, channel: 'IN_HOUSE' });
  const assignment: Assignment = {
    ...describeTables(plan, serviceDate, party.tableIds),
    tableIds: party.tableIds,
    seating: host.seating,
    startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt),
    durationMinutes,
    holdExpiresAt: null,
    choice: host.choice,
    overrides: [...(exceeds ? (['EXCEEDED_PACING'] as const) : []), ...host.overrides],
  };
  return { assignment, party };
};

/**
 * Puts a party at the tables that a host named, in place of those that it has; what others have stays theirs. The
 * service days of its old time and of its new one are locked.
 */
export const placeParty = async (
  transaction: Queryable,
  placement: Placement,
): Promise<Placed | NotPlaced> => {
  const { locked, partyId } = placement;
  const { restaurantId } = locked;
  const before = await readParty(transaction, restaurantId, partyId);
  const lifted = before === null ? locked : changeDays(locked, (day) => withoutAllocation(day, before));
  const look = lookAt(placement, lifted, before);
  if ('kind' in look) return look;
  if (before !== null) await deleteAllocation(transaction, restaurantId, partyId);
  await insertAllocation(transaction, restaurantId, look.party, null);
  await saveServiceDays(
    transaction,
    changeDays(lifted, (day) => withAllocation(day, look.party)),
  );
  return { kind: 'placed', assignment: look.assignment };
};

/** What of a party stays when it exchanges tables with another. */
export type SwappedParty = Pick<Placement, 'partyId' | 'startsAt' | 'durationMinutes' | 'covers'>;

/**
 * Two parties exchange their tables, each at its own time. The service days of both are locked.
 * @returns the assignments in the order of the parties
 */
export const swapParties = async (
  transaction: Queryable,
  locked: LockedServiceDays,
  plan: RestaurantPlan,
  one: SwappedParty,
  other: SwappedParty,
): Promise<
  { readonly kind: 'swapped'; readonly assignments: readonly [Assignment, Assignment] } | NotPlaced
> => {
  const { restaurantId } = locked;
  const [first, second] = [
    await readParty(transaction, restaurantId, one.partyId),
    await readParty(transaction, restaurantId, other.partyId),
  ];
  if (first === null || second === null) return { kind: 'unknown_tables' };
  const lifted = changeDays(locked, (day) => withoutAllocation(withoutAllocation(day, first), second));
  const firstLook = lookAt({ ...one, locked, plan, tableIds: second.tableIds }, lifted, first);
  if ('kind' in firstLook) return firstLook;
  const withFirst = changeDays(lifted, (day) => withAllocation(day, firstLook.party));
  const secondLook = lookAt({ ...other, locked, plan, tableIds: first.tableIds }, withFirst, second);
  if ('kind' in secondLook) return secondLook;
  for (const { partyId } of [one, other]) await deleteAllocation(transaction, restaurantId, partyId);
  for (const { party } of [firstLook, secondLook])
    await insertAllocation(transaction, restaurantId, party, null);
  await saveServiceDays(
    transaction,
    changeDays(withFirst, (day) => withAllocation(day, secondLook.party)),
  );
  return { kind: 'swapped', assignments: [firstLook.assignment, secondLook.assignment] };
};

/** Who stands at the door. */
export interface WalkInParty {
  readonly partySize: number;
  /** Null for any. */
  readonly seating: readonly SeatingType[] | null;
}

/** How long a party that sits down at a step may stay. */
const walkInMinutes = (rules: DayRules, { calendar }: ServiceDayState, step: number, partySize: number) =>
  turnMinutes(rules, calendar.minuteOfStep[step] ?? Number.NaN, partySize);

/** The best fit among all tables, also those that nobody can book, for a party that sits down at a step. */
export const findWalkInTable = (
  rules: DayRules,
  day: ServiceDayState,
  { partySize, seating }: WalkInParty,
  step: number,
): ChosenTables | null =>
  chooseTables(
    rules.plan,
    day.occupancy,
    {
      partySize,
      seating,
      channel: 'WALK_IN',
      step,
      untilStep: step + keptSteps(rules, walkInMinutes(rules, day, step, partySize)),
    },
    shortestTurnSteps(rules, day.calendar.minuteOfStep[step] ?? Number.NaN),
  );
