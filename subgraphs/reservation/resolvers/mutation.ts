import { Forbidden, Unauthenticated } from '#shared/graph/access-errors.ts';
import { parseOptionalText } from '#shared/graph/parse-input.ts';
import { parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { holdPublicId, reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import type { MutationUse } from '../bookings/idempotent-mutation.ts';
import { parseBookingSource, parseWantedChange, parseWantedTable } from '../domain/booking-input.ts';
import { longestNote, parseGuest } from '../domain/guest-input.ts';
import { mayBook } from '../domain/policies.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import * as answers from './answers.ts';

const requireBooker = (viewer: MaybeViewer): Viewer => {
  if (viewer === null) throw new Unauthenticated();
  if (!mayBook(viewer)) throw new Forbidden('Tables are booked by diners, and by the people of restaurants');
  return viewer;
};

const useOf = (viewer: Viewer, input: { readonly idempotencyKey: string }): MutationUse => ({
  viewerId: viewer.id,
  key: parseIdempotencyKey(input.idempotencyKey),
  input,
});

const never = (answer: never): never => {
  throw new Error(`an answer of an unknown kind: ${JSON.stringify(answer)}`);
};

/** Parse, call, map: rules and SQL are the booking service's. */
export const Mutation: MutationResolvers = {
  holdTable: async (_parent, { input }, context) => {
    const viewer = requireBooker(context.viewer);
    const answer = await context.bookings.holdTable(useOf(viewer, input), parseWantedTable(input));
    switch (answer.kind) {
      case 'held':
        return answers.held(answer, context);
      case 'slot_unavailable':
        return answers.slotUnavailable(answer);
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
      guest: parseGuest(input.guest),
      specialRequests: parseOptionalText('input.specialRequests', input.specialRequests, longestNote),
    };
    const source = parseBookingSource(input);
    const named =
      source.from === 'hold' ? { ...source, hold: await bookings.findHold(viewer.id, source.hold) } : source;
    const answer = await bookings.create(useOf(viewer, input), named, details);
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
        return answers.slotUnavailable(answer);
      case 'not_found':
        return answers.notFound();
      case 'invalid_transition':
        return answers.invalidTransition(answer);
      case 'past_cancellation_cutoff':
        return answers.pastCancellationCutoff(answer);
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
        return answers.invalidTransition(answer);
      case 'past_cancellation_cutoff':
        return answers.pastCancellationCutoff(answer);
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
