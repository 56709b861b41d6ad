import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { holdPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import type {
  CancelAnswer,
  CreateAnswer,
  ExtendHoldAnswer,
  HoldAnswer,
  ModifyAnswer,
  ReleaseAnswer,
  SlotUnavailableAnswer,
} from '../domain/booking-answer.ts';
import type { Hold } from '../domain/hold.ts';
import { isHeldBy, maySeeReservation } from '../domain/policies.ts';
import type { Reservation } from '../domain/reservation.ts';
import { visibleReservation } from './query.ts';
import { reasonInWords, refusalInWords } from './refusal-words.ts';

/** How stored answers become members of the contract's unions; what they name is read now. */
type Answer =
  | HoldAnswer
  | ExtendHoldAnswer
  | ReleaseAnswer
  | CreateAnswer
  | ModifyAnswer
  | CancelAnswer
  | { kind: 'reused' };
type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/**
 * What an answer names, if the viewer may see it: the answer may be an earlier one, and the viewer's work there over
 * since. Null where not.
 */
export const readReservation = async (
  named: InRestaurant<PartyId>,
  context: Context,
): Promise<Reservation | null> => {
  // An earlier mutation of the same operation may have read it before this one changed it.
  const reservation = await context.reservations.clear(named).load(named);
  if (reservation === null) throw new Error('an answer names a reservation that is not there');
  return maySeeReservation(context.viewer, reservation) ? reservation : null;
};

/** The union's member with the reservation that the answer names; not found where it is not the viewer's any more. */
export const withReservation = async <Name extends string>(
  name: Name,
  answer: InRestaurant<PartyId>,
  context: Context,
) => {
  const reservation = await readReservation(answer, context);
  return reservation === null ? notFound() : { __typename: name, reservation };
};

/** The refusal, if the viewer may still see what was to be changed. */
export const unlessHidden = async <Refusal>(reservationId: string, context: Context, refusal: Refusal) =>
  (await visibleReservation(reservationId, context)) === null ? notFound() : refusal;

const readHold = async (named: InRestaurant<PartyId>, { viewer, holds }: Context): Promise<Hold | null> => {
  const hold = await holds.load(named);
  if (hold === null) throw new Error('an answer names a hold that is not there');
  return viewer !== null && isHeldBy(viewer.id, hold) ? hold : null;
};

const zoned = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

export const held = async (answer: AnswerOf<'held'>, context: Context) => {
  const hold = await readHold(answer, context);
  return hold === null ? notFound() : { __typename: 'Hold' as const, ...hold };
};

export const released = (answer: AnswerOf<'released'>) => ({
  __typename: 'HoldReleased' as const,
  holdId: holdPublicId.encode(answer),
});

export const confirmed = (answer: AnswerOf<'confirmed'>, context: Context) =>
  withReservation('ReservationConfirmed', answer, context);

export const modified = (answer: AnswerOf<'modified'>, context: Context) =>
  withReservation('ReservationModified', answer, context);

export const cancelled = (answer: AnswerOf<'cancelled'>, context: Context) =>
  withReservation('ReservationCancelled', answer, context);

export const slotUnavailable = (answer: SlotUnavailableAnswer) => ({
  __typename: 'SlotUnavailable' as const,
  message: reasonInWords[answer.reason],
  reason: answer.reason,
  alternatives: answer.alternatives,
});

export const holdExpired = (answer: AnswerOf<'hold_expired'>) => ({
  __typename: 'HoldExpired' as const,
  message: refusalInWords.hold_expired,
  expiredAt: zoned(answer.expiredAt, answer.timeZone),
});

export const holdAlreadyExtended = () => ({
  __typename: 'HoldAlreadyExtended' as const,
  message: refusalInWords.hold_already_extended,
});

export const tooManyHolds = ({ most }: AnswerOf<'too_many_holds'>) => ({
  __typename: 'TooManyHolds' as const,
  message: refusalInWords.too_many_holds,
  most,
});

export const notFound = () => ({ __typename: 'NotFound' as const, message: refusalInWords.not_found });

export const invalidTransition = (answer: AnswerOf<'invalid_transition'>) => ({
  __typename: 'InvalidTransition' as const,
  message: refusalInWords.invalid_transition,
  from: answer.from,
  to: answer.to,
});

export const pastCancellationCutoff = (answer: AnswerOf<'past_cancellation_cutoff'>) => ({
  __typename: 'PastCancellationCutoff' as const,
  message: refusalInWords.past_cancellation_cutoff,
  cutoff: zoned(answer.cutoff, answer.timeZone),
});

export const idempotencyKeyReused = () => ({
  __typename: 'IdempotencyKeyReused' as const,
  message: refusalInWords.reused,
});
