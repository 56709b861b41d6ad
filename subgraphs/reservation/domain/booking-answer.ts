import { z } from 'zod';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { unavailableReasons } from '#shared/inventory/domain/availability.ts';
import { seatingTypes } from '#shared/inventory/domain/restaurant-plan.ts';
import { reservationStatuses } from './reservation-status.ts';

/**
 * What a mutation answers, as it is stored beside its idempotency key: IDs and refusals, nothing personal. What
 * the IDs name is read when the answer is given.
 */
export const named = { restaurantId: z.number().transform(restaurantId), id: z.string().transform(partyId) };
export const bookableSlot = z.object({
  startsAt: z.number(),
  timeZone: z.string(),
  durationMinutes: z.number(),
  seating: z.enum(seatingTypes),
});

export const notFound = z.object({ kind: z.literal('not_found') });
export const slotUnavailable = z.object({
  kind: z.literal('slot_unavailable'),
  reason: z.enum(unavailableReasons),
  alternatives: z.array(bookableSlot),
});
const holdExpired = z.object({
  kind: z.literal('hold_expired'),
  expiredAt: z.string(),
  timeZone: z.string(),
});
export const invalidTransition = z.object({
  kind: z.literal('invalid_transition'),
  from: z.enum(reservationStatuses),
  to: z.enum(reservationStatuses),
});
const pastCutoff = z.object({
  kind: z.literal('past_cancellation_cutoff'),
  cutoff: z.string(),
  timeZone: z.string(),
});

const held = z.object({ kind: z.literal('held'), ...named });
const tooManyHolds = z.object({ kind: z.literal('too_many_holds'), most: z.number() });

export const holdAnswer = z.union([held, slotUnavailable, tooManyHolds, notFound]);
export const extendHoldAnswer = z.union([
  held,
  holdExpired,
  z.object({ kind: z.literal('hold_already_extended') }),
  notFound,
]);
export const releaseAnswer = z.union([z.object({ kind: z.literal('released'), ...named }), notFound]);
export const createAnswer = z.union([
  z.object({ kind: z.literal('confirmed'), ...named }),
  slotUnavailable,
  holdExpired,
  notFound,
]);
export const modifyAnswer = z.union([
  z.object({ kind: z.literal('modified'), ...named }),
  slotUnavailable,
  notFound,
  invalidTransition,
  pastCutoff,
]);
export const cancelAnswer = z.union([
  z.object({ kind: z.literal('cancelled'), ...named }),
  notFound,
  invalidTransition,
  pastCutoff,
]);

export type HoldAnswer = z.infer<typeof holdAnswer>;
export type ExtendHoldAnswer = z.infer<typeof extendHoldAnswer>;
export type ReleaseAnswer = z.infer<typeof releaseAnswer>;
export type CreateAnswer = z.infer<typeof createAnswer>;
export type ModifyAnswer = z.infer<typeof modifyAnswer>;
export type CancelAnswer = z.infer<typeof cancelAnswer>;
export type SlotUnavailableAnswer = z.infer<typeof slotUnavailable>;
