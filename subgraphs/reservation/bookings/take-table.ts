import type { Queryable } from '#shared/database/database.ts';
import { refusePastDate } from '#shared/graph/parse-input.ts';
import type { PartyId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Check } from '#shared/inventory/check-availability.ts';
import type { AvailabilityRequest } from '#shared/inventory/domain/availability.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { BookingChannel, SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceTimeOf } from '#shared/inventory/domain/service-day.ts';
import type { Assignment } from '#shared/inventory/ledger.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import type { SlotUnavailableAnswer } from '../domain/booking-answer.ts';
import type { Sitting } from '../domain/reservation.ts';
import type { BookingParts } from './booking-parts.ts';

/** A table wanted of a restaurant that the ID named. */
export interface TableRequest {
  readonly restaurantId: RestaurantId;
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime;
  readonly partySize: number;
  readonly seating: SeatingType | null;
  /** Diners' where left out. */
  readonly channel?: BookingChannel;
  readonly exceedsPacing?: boolean;
}

/** Who gets it, and whether for good (null) or for how long, which the restaurant's rules say. */
export interface TableTaker {
  readonly partyId: PartyId;
  readonly isHold: boolean;
}

export interface Taken {
  readonly kind: 'taken';
  readonly sitting: Sitting;
  readonly assignment: Assignment;
}

export type TakeTable = (
  transaction: Queryable,
  request: TableRequest,
  taker: TableTaker,
) => Promise<Taken | SlotUnavailableAnswer | { readonly kind: 'not_found' }>;

export const availabilityRequest = (request: TableRequest): AvailabilityRequest => ({
  ...serviceTimeOf(request.date, request.time),
  partySize: request.partySize,
  seating: request.seating === null ? null : [request.seating],
  channel: request.channel ?? 'ONLINE',
  exceedsPacing: request.exceedsPacing ?? false,
});

export const slotUnavailable = (
  check: Extract<Check<LockedServiceDays>, { readonly isAvailable: false }>,
): SlotUnavailableAnswer => ({
  kind: 'slot_unavailable',
  reason: check.reason,
  alternatives: check.alternatives.map((slot) => ({ ...slot })),
});

export const sittingOf = (
  request: AvailabilityRequest,
  timeZone: string,
  assignment: Assignment,
): Sitting => ({
  timeZone,
  serviceDate: request.serviceDate,
  startsAt: assignment.startsAt,
  durationMinutes: assignment.durationMinutes,
  partySize: request.partySize,
  seating: assignment.seating,
  tableIds: assignment.tableIds,
  tableChoice: assignment.choice,
});

/** Checks under lock and takes the best fit; a refusal leaves everything as it was, but for holds that ran out. */
export const createTakeTable = (parts: BookingParts): TakeTable => {
  const checkAvailability = parts.createCheck(parts.steps);
  return async (transaction, wanted, { partyId, isHold }) => {
    const request = availabilityRequest(wanted);
    const check = await checkAvailability(transaction, wanted.restaurantId, request);
    if (check === null) return { kind: 'not_found' };
    const { plan, existing } = check;
    const now = Temporal.Instant.fromEpochMilliseconds(existing.now);
    refusePastDate('input.date', wanted.date, now, plan.timeZone);
    if (!check.isAvailable) {
      await saveServiceDays(transaction, existing);
      return slotUnavailable(check);
    }
    const { holdMinutes } = planOn(plan, request.serviceDate).rules;
    const holdSeconds = isHold ? holdMinutes * 60 : null;
    const assignment = await parts.assignTable(transaction, { check, request, partyId, holdSeconds });
    return { kind: 'taken', assignment, sitting: sittingOf(request, plan.timeZone, assignment) };
  };
};
