import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, partyId, type TableId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf, keptSteps, shortestTurnSteps, turnMinutes } from '#shared/inventory/domain/day-rules.ts';
import type {
  BookingChannel,
  RestaurantPlan,
  SeatingType,
} from '#shared/inventory/domain/restaurant-plan.ts';
import { instantOfStep } from '#shared/inventory/domain/service-day.ts';
import { type ChosenTables, chooseTables } from '#shared/inventory/domain/table-choice.ts';
import { placeParty } from '#shared/inventory/place-parties.ts';
import type { LockedServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { TablesTakenAnswer, TablesUnknownAnswer } from '../domain/lifecycle-answer.ts';
import type { Sitting } from '../domain/reservation.ts';
import type { OverrideKind } from '../domain/reservation-event.ts';
import { tablesNotHad } from './tables-not-had.ts';

/** What the restaurant's people ask for a party, on service days that are locked. */
export interface HouseRequest {
  readonly plan: RestaurantPlan;
  readonly locked: LockedServiceDays;
  readonly serviceDate: string;
  readonly step: number;
  readonly partySize: number;
  readonly seating: SeatingType | null;
  readonly channel: BookingChannel;
  /** Null for the best fit. */
  readonly tableIds: readonly TableId[] | null;
  /** Null for the restaurant's turn time. */
  readonly durationMinutes: number | null;
}

export interface HouseTable {
  readonly kind: 'taken';
  readonly partyId: PartyId;
  readonly sitting: Sitting;
  readonly overrides: readonly OverrideKind[];
}

/** Only what the host set aside: a walk-in takes any table, and waits for no kitchen. */
const overridesOf = (
  used: readonly OverrideKind[],
  { channel, tableIds }: Pick<HouseRequest, 'channel' | 'tableIds'>,
): OverrideKind[] => [
  ...used.filter((kind) => channel !== 'WALK_IN' || !['EXCEEDED_PACING', 'NOT_ONLINE_TABLE'].includes(kind)),
  ...(tableIds === null ? [] : (['HOST_CHOICE'] as const)),
];

/** The tables that were named, or the best fit of those that the channel can have; null where nothing fits. */
export const takeHouseTable = async (
  transaction: Queryable,
  request: HouseRequest,
): Promise<HouseTable | TablesTakenAnswer | TablesUnknownAnswer | null> => {
  const { plan, locked, serviceDate, step, partySize, seating, channel } = request;
  const day = locked.days.get(serviceDate);
  if (day === undefined) throw new Error(`service day ${serviceDate} is not locked`);
  const rules = dayRulesOf(plan, serviceDate);
  const minute = day.calendar.minuteOfStep[step] ?? Number.NaN;
  const durationMinutes = request.durationMinutes ?? turnMinutes(rules, minute, partySize);
  const chosen: ChosenTables | null =
    request.tableIds === null
      ? chooseTables(
          rules.plan,
          day.occupancy,
          {
            partySize,
            seating: seating === null ? null : [seating],
            channel,
            step,
            untilStep: step + keptSteps(rules, durationMinutes),
          },
          shortestTurnSteps(rules, minute),
        )
      : null;
  const tableIds = request.tableIds ?? chosen?.tableIds;
  if (tableIds === undefined) return null;
  const party = partyId(randomUUID());
  const startsAt = instantOfStep(day.calendar, step);
  const placed = await placeParty(transaction, {
    locked,
    plan,
    partyId: party,
    tableIds,
    startsAt,
    durationMinutes,
    covers: partySize,
  });
  if (placed.kind !== 'placed')
    return tablesNotHad(transaction, placed, {
      locked,
      serviceDate,
      partyIds: [party],
      tableIds,
      startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt),
      durationMinutes,
    });
  const { assignment } = placed;
  return {
    kind: 'taken',
    partyId: party,
    sitting: {
      timeZone: plan.timeZone,
      serviceDate,
      startsAt: assignment.startsAt,
      durationMinutes,
      partySize,
      seating: assignment.seating,
      tableIds: assignment.tableIds,
      tableChoice: chosen?.choice ?? assignment.choice,
    },
    overrides: overridesOf(assignment.overrides, request),
  };
};
