import { parseOptionalText } from '#shared/graph/parse-input.ts';
import { holdPublicId, reservationPublicId } from '#shared/identifiers/public-id.ts';
import { parseBookingSource, parseWantedChange, parseWantedTable } from '../domain/booking-input.ts';
import { longestNote, parseGuest, parseReachableGuest } from '../domain/guest-input.ts';
import { booksForOthers } from '../domain/policies.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import * as answers from './answers.ts';
import { guestMutations } from './guest-mutations.ts';
import { lifecycleMutations } from './lifecycle-mutations.ts';
import { never, requireBooker, useOf } from './mutation-use.ts';
import { noticeMutations } from './notice-mutations.ts';
import { privacyMutations } from './privacy-mutations.ts';
import { waitlistMutations } from './waitlist-mutations.ts';
import { walkInMutations } from './walk-in-mutations.ts';
import { webhookMutations } from './webhook-mutations.ts';

/** Parse, call, map: rules and SQL are the booking service's. */
export const Mutation: MutationResolvers = {
  ...guestMutations,
  ...lifecycleMutations,
  ...noticeMutations,
  ...privacyMutations,
  ...waitlistMutations,
  ...walkInMutations,
  ...webhookMutations,

  holdTable: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const answer = await context.bookings.holdTable(viewer, useOf(viewer, input), parseWantedTable(input));
    switch (answer.kind) {
      case 'held':
        return answers.held(answer, context);
      case 'slot_unavailable':
        return answers.slotUnavailable(answer);
      case 'too_many_holds':
        return answers.tooManyHolds(answer);
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  extendHold: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const hold = holdPublicId.decode(input.holdId);
    const answer = await context.bookings.extendHold(useOf(viewer, input), hold);
    switch (answer.kind) {
      case 'held':
        return answers.held(answer, context);
      case 'hold_expired':
        return answers.holdExpired(answer);
      case 'hold_already_extended':
        return answers.holdAlreadyExtended();
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  releaseHold: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const hold = holdPublicId.decode(input.holdId);
    const answer = await context.bookings.releaseHold(useOf(viewer, input), hold);
    switch (answer.kind) {
      case 'released':
        return answers.released(answer);
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  createReservation: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const { bookings } = context;
    const details = {
      guest: booksForOthers(viewer) ? parseReachableGuest(input.guest) : parseGuest(input.guest),
      specialRequests: parseOptionalText('input.specialRequests', input.specialRequests, longestNote),
    };
    const source = parseBookingSource(input);
    const named =
      source.from === 'hold' ? { ...source, hold: await bookings.findHold(viewer.id, source.hold) } : source;
    const answer = await bookings.create(viewer, useOf(viewer, input), named, details);
    switch (answer.kind) {
      case 'confirmed':
        return answers.confirmed(answer, context);
      case 'slot_unavailable':
        return answers.slotUnavailable(answer);
      case 'hold_expired':
        return answers.holdExpired(answer);
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  modifyReservation: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const requests =
      input.specialRequests === undefined
        ? undefined
        : parseOptionalText('input.specialRequests', input.specialRequests, longestNote);
    const change = parseWantedChange(input);
    const answer = await context.bookings.modify(viewer, useOf(viewer, input), change, requests);
    switch (answer.kind) {
      case 'modified':
        return answers.modified(answer, context);
      case 'slot_unavailable':
        return answers.unlessHidden(input.reservationId, context, answers.slotUnavailable(answer));
      case 'not_found':
        return answers.notFound();
      case 'invalid_transition':
        return answers.unlessHidden(input.reservationId, context, answers.invalidTransition(answer));
      case 'past_cancellation_cutoff':
        return answers.unlessHidden(input.reservationId, context, answers.pastCancellationCutoff(answer));
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  cancelReservation: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    const reason = parseOptionalText('input.reason', input.reason, longestNote);
    const answer = await context.bookings.cancel(viewer, useOf(viewer, input), wanted, reason);
    switch (answer.kind) {
      case 'cancelled':
        return answers.cancelled(answer, context);
      case 'not_found':
        return answers.notFound();
      case 'invalid_transition':
        return answers.unlessHidden(input.reservationId, context, answers.invalidTransition(answer));
      case 'past_cancellation_cutoff':
        return answers.unlessHidden(input.reservationId, context, answers.pastCancellationCutoff(answer));
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
