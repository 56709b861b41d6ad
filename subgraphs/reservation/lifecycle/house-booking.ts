import type { Transaction } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import type { HouseBookingAnswer } from '../domain/lifecycle-answer.ts';
import { actorAt } from '../domain/policies.ts';
import type { Guest } from '../domain/reservation.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { type HouseRequest, takeHouseTable } from './take-house-table.ts';

/** What the house writes down of a party that it booked itself. */
export interface HouseParty {
  readonly restaurantId: RestaurantId;
  readonly guest: Guest;
  readonly specialRequests: string | null;
}

/** Takes a table for a party of the house's own, and writes the reservation with the beginning of its history. */
export const bookForHouse = async (
  transaction: Transaction,
  { saveRecord, recordChanges }: BookingParts,
  viewer: Viewer,
  party: HouseParty,
  request: HouseRequest,
): Promise<HouseBookingAnswer> => {
  const taken = await takeHouseTable(transaction, request);
  if (taken === null) {
    await saveServiceDays(transaction, request.locked);
    return { kind: 'slot_unavailable', reason: 'NO_TABLE', alternatives: [] };
  }
  if (taken.kind !== 'taken') return taken;
  const { partyId: reservationId, sitting, overrides } = taken;
  const isWalkIn = request.channel === 'WALK_IN';
  const named = { restaurantId: party.restaurantId, reservationId };
  await saveRecord(transaction, {
    ...party,
    reservationId,
    dinerId: viewer.id,
    sitting,
    source: isWalkIn ? 'WALK_IN' : 'IN_HOUSE',
  });
  await recordChanges(transaction, [
    {
      ...named,
      kind: isWalkIn ? 'WALK_IN' : 'BOOKED',
      from: null,
      to: isWalkIn ? 'SEATED' : 'CONFIRMED',
      actor: actorAt(viewer, party.restaurantId),
      details: eventDetails(sitting, overrides),
    },
  ]);
  return { kind: 'booked', restaurantId: party.restaurantId, id: reservationId };
};
