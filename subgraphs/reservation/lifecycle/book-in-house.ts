import type { Transaction } from '#shared/database/database.ts';
import { refusePastDate } from '#shared/graph/parse-input.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { pacingAllows, type UnavailableReason } from '#shared/inventory/domain/availability.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { availabilityRequest, slotUnavailable } from '../bookings/take-table.ts';
import type { SlotUnavailableAnswer } from '../domain/booking-answer.ts';
import { refuseFarDate } from '../domain/furthest-date.ts';
import type { InHouseBooking } from '../domain/house-input.ts';
import { type HouseBookingAnswer, houseBookingAnswer } from '../domain/lifecycle-answer.ts';
import { bookForHouse } from './house-booking.ts';

export type BookInHouse = (
  viewer: Viewer,
  use: MutationUse,
  booking: InHouseBooking,
) => Promise<HouseBookingAnswer | KeyReused>;

/** What a host sets aside by naming tables or a time to stay, since the tables themselves say it. */
const aboutTables: ReadonlySet<UnavailableReason> = new Set([
  'NO_TABLE',
  'PARTY_TOO_SMALL',
  'PARTY_TOO_LARGE',
  'NO_SUCH_SEATING',
]);

/**
 * Books by phone or at the desk: any table but those for walk-ins only, or tables that the host names; past the
 * kitchen's limit only where the host says so. Hours and closed days hold for the house too.
 */
export const createBookInHouse = (parts: BookingParts): BookInHouse => {
  const mutate = idempotentMutation<HouseBookingAnswer>(parts.database, 'bookInHouse', houseBookingAnswer);
  const checkAvailability = parts.createCheck(parts.steps);

  const refuse = async (
    transaction: Transaction,
    locked: LockedServiceDays,
    answer: SlotUnavailableAnswer,
  ): Promise<SlotUnavailableAnswer> => {
    await saveServiceDays(transaction, locked);
    return answer;
  };

  const book = async (
    transaction: Transaction,
    viewer: Viewer,
    { table, tableIds, durationMinutes, exceedsPacing, guest, specialRequests }: InHouseBooking,
  ): Promise<HouseBookingAnswer> => {
    const { restaurantId } = table;
    if (restaurantId === null || !worksFor(viewer, restaurantId)) return { kind: 'not_found' };
    const wanted = { ...table, restaurantId, channel: 'IN_HOUSE' as const, exceedsPacing };
    const request = availabilityRequest(wanted);
    // Before the days are locked: one that is far ahead is not even made.
    refuseFarDate('input.date', wanted, Temporal.Now.instant(), 'UTC');
    const check = await checkAvailability(transaction, restaurantId, request);
    if (check === null) return { kind: 'not_found' };
    const { plan, existing: locked } = check;
    const now = Temporal.Instant.fromEpochMilliseconds(locked.now);
    refusePastDate('input.date', table.date, now, plan.timeZone);
    const isOwnChoice = tableIds !== null || durationMinutes !== null;
    if (!check.isAvailable && !(isOwnChoice && aboutTables.has(check.reason)))
      return refuse(transaction, locked, slotUnavailable(check));
    const day = locked.days.get(request.serviceDate);
    const step = day?.calendar.minuteOfStep.indexOf(request.minute) ?? -1;
    if (day === undefined || step < 0) throw new Error('a time of the day that was looked at is not in it');
    const rules = dayRulesOf(plan, request.serviceDate);
    if (!exceedsPacing && !pacingAllows(rules, day, step, request))
      return refuse(transaction, locked, {
        kind: 'slot_unavailable',
        reason: 'PACING_LIMIT',
        alternatives: [],
      });
    const { serviceDate, partySize } = request;
    const { seating } = table;
    const ask = { plan, locked, serviceDate, step, partySize, seating, tableIds, durationMinutes };
    const party = { restaurantId, guest, specialRequests };
    return bookForHouse(transaction, parts, viewer, party, { ...ask, channel: 'IN_HOUSE' });
  };

  return (viewer, use, booking) => {
    const { restaurantId } = booking.table;
    return ifAllowed(restaurantId === null || worksFor(viewer, restaurantId), () =>
      mutate(use, (transaction) => book(transaction, viewer, booking)),
    );
  };
};
