import type { Transaction } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { serviceDateAt, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import { lockServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import type { WalkIn } from '../domain/house-input.ts';
import { type HouseBookingAnswer, houseBookingAnswer } from '../domain/lifecycle-answer.ts';
import { endWalkIn, lockWalkIn } from '../repositories/walk-in-repository.ts';
import { bookForHouse } from './house-booking.ts';

export type SeatWalkIn = (
  viewer: Viewer,
  use: MutationUse,
  walkIn: WalkIn,
) => Promise<HouseBookingAnswer | KeyReused>;

/** Whoever works there; a party of the queue only its hosts. */
const maySeat = (viewer: Viewer, { restaurantId, walkInId }: WalkIn): boolean =>
  restaurantId === null ||
  (walkInId === null ? worksFor(viewer, restaurantId) : isHostOf(viewer, restaurantId));

const unnamed = 'Walk-in';

/**
 * Seats a party that came without a reservation: now, by the database's clock, from the beginning of the running
 * quarter of an hour, at the tables that the host named or the best fit of all. Who waited in the queue waits no more.
 */
const seat = async (
  transaction: Transaction,
  parts: BookingParts,
  viewer: Viewer,
  { restaurantId, partySize, seating, tableIds, durationMinutes, guest, walkInId }: WalkIn,
): Promise<HouseBookingAnswer> => {
  if (restaurantId === null) return { kind: 'not_found' };
  if (walkInId === undefined) return { kind: 'not_found' };
  const queued = walkInId === null ? null : await lockWalkIn(transaction, { restaurantId, id: walkInId });
  if (walkInId !== null && queued?.status !== 'WAITING') return { kind: 'not_found' };
  const today = { serviceDate: Temporal.Now.plainDateISO('UTC').toString() };
  const plan = await parts.steps.loadTableConfig(transaction, restaurantId, today);
  if (plan === null) return { kind: 'not_found' };
  const { timeZone } = plan;
  // The neighbours are locked too: where this clock and the database's lie on two sides of four o'clock.
  const locked = await lockServiceDays(transaction, restaurantId, timeZone, [
    serviceDateAt(Date.now(), timeZone),
  ]);
  const serviceDate = serviceDateAt(locked.now, timeZone);
  const firstInstant = locked.days.get(serviceDate)?.calendar.firstInstant ?? Number.NaN;
  const named = guest ?? { name: queued?.name ?? unnamed, email: null, phone: queued?.phone ?? null };
  const answer = await bookForHouse(
    transaction,
    parts,
    viewer,
    { restaurantId, guest: named, specialRequests: null },
    {
      plan,
      locked,
      serviceDate,
      step: Math.floor((locked.now - firstInstant) / stepMilliseconds),
      partySize,
      seating,
      channel: 'WALK_IN',
      tableIds,
      durationMinutes,
    },
  );
  if (queued !== null && answer.kind === 'booked') {
    await endWalkIn(transaction, queued, answer.id);
    parts.publish(transaction, [
      { kind: 'QUEUE_SEATED', restaurantId, walkInId: queued.walkInId, serviceDate: queued.serviceDate },
    ]);
  }
  return answer;
};

export const createSeatWalkIn = (parts: BookingParts): SeatWalkIn => {
  const mutate = idempotentMutation<HouseBookingAnswer>(parts.database, 'seatWalkIn', houseBookingAnswer);
  return (viewer, use, walkIn) =>
    ifAllowed(maySeat(viewer, walkIn), () =>
      mutate(use, (transaction) => seat(transaction, parts, viewer, walkIn)),
    );
};
