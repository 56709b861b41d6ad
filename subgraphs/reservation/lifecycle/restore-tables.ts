import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { stepMinutes } from '#shared/inventory/domain/service-day.ts';
import { releaseParty } from '#shared/inventory/ledger.ts';
import { placeParty } from '#shared/inventory/place-parties.ts';
import { readParty } from '#shared/inventory/repositories/allocation-repository.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import type { TablesTakenAnswer, TablesUnknownAnswer } from '../domain/lifecycle-answer.ts';
import type { Reservation, Sitting } from '../domain/reservation.ts';
import type { ReservationStatus } from '../domain/reservation-status.ts';
import { timeFromNow } from '../domain/time-from-now.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
import { retakeTables } from './retake-tables.ts';
import { tablesNotHad } from './tables-not-had.ts';

/** A party whose last step is taken back, on service days that are locked. */
interface Restored {
  readonly locked: LockedServiceDays;
  readonly plan: RestaurantPlan;
  readonly reservation: Reservation;
  readonly to: ReservationStatus;
}

export type TablesRestored =
  | { readonly kind: 'restored'; readonly sitting: Sitting }
  | { kind: 'slot_unavailable'; reason: 'NO_TABLE'; alternatives: [] }
  | TablesTakenAnswer
  | TablesUnknownAnswer;

/** A party that left sits at its tables again, as long as it was to; others may have sat down there. */
const resumeSitting = async (
  transaction: Queryable,
  { locked, plan, reservation }: Restored,
): Promise<TablesRestored> => {
  const { restaurantId, reservationId, tableIds, serviceDate, partySize } = reservation;
  const left = timeFromNow(reservation, locked.now);
  // What it had of the table until it left is still its own.
  const had = await readParty(transaction, restaurantId, reservationId);
  const startsAt = had?.startsAt ?? left.startsAt.epochMilliseconds;
  const endsAt = left.startsAt.add({ minutes: left.durationMinutes }).epochMilliseconds;
  const durationMinutes = Math.max(stepMinutes, (endsAt - startsAt) / 60_000);
  const placement = { locked, plan, partyId: reservationId, tableIds, startsAt, durationMinutes };
  const placed = await placeParty(transaction, { ...placement, covers: partySize });
  if (placed.kind === 'placed') return { kind: 'restored', sitting: reservation };
  return tablesNotHad(transaction, placed, {
    ...{ locked, serviceDate, partyIds: [reservationId], tableIds, durationMinutes },
    startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt),
  });
};

const retakeCancelled = async (
  transaction: Queryable,
  { locked, plan, reservation }: Restored,
): Promise<TablesRestored> => {
  const sitting = await retakeTables(transaction, locked, plan, reservation);
  if (sitting !== null) return { kind: 'restored', sitting };
  await saveServiceDays(transaction, locked);
  return { kind: 'slot_unavailable', reason: 'NO_TABLE', alternatives: [] };
};

/** The tables as the party had them before its last step. Who arrived or sat down keeps what it has now. */
export const restoreTables = async (transaction: Queryable, restored: Restored): Promise<TablesRestored> => {
  const { locked, reservation, to } = restored;
  if (reservation.status === 'COMPLETED') return resumeSitting(transaction, restored);
  if (reservation.status === 'CANCELLED') return retakeCancelled(transaction, restored);
  if (to === 'CANCELLED') {
    await releaseParty(transaction, locked, reservation.reservationId);
    await requestWaitlistCheck(transaction, reservation.restaurantId, reservation.serviceDate);
  } else await saveServiceDays(transaction, locked);
  return { kind: 'restored', sitting: reservation };
};
