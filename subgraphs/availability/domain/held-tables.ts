import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { PartyAllocation } from '#shared/inventory/domain/service-day-state.ts';
import { placedTables, planPartOn } from './plan-views.ts';
import type { HeldTableAnswer } from './references.ts';

interface HeldParty extends PartyAllocation {
  readonly expiresAt: Temporal.Instant;
}

/** The ledger keeps tables for the buffer too; the one of the date's rules is taken off. */
export const heldTableOn = (
  plan: RestaurantPlan,
  serviceDate: string,
  { tableIds, startsAt, endsAt, covers, expiresAt }: HeldParty,
): HeldTableAnswer => {
  const dated = planPartOn(plan, 'floorPlan', serviceDate);
  const keptMinutes = (endsAt - startsAt) / 60_000;
  return {
    tables: placedTables(dated).filter(({ table }) => tableIds.includes(table.tableId)),
    startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(plan.timeZone),
    durationMinutes: keptMinutes - dated.plan.rules.bufferMinutes,
    partySize: covers,
    expiresAt: expiresAt.toZonedDateTimeISO(plan.timeZone),
  };
};
