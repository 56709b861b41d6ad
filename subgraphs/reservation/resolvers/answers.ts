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
import type { Reservation } from '../domain/reservation.ts';
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

export const readReservation = async (
  named: InRestaurant<PartyId>,
  context: Context,
): Promise<Reservation> => {
  // An earlier mutation of the same operation may have read it before this one changed it.
  const reservation = await context.reservations.clear(named).load(named);
  if (reservation === null) throw new Error('an answer names a reservation that is not there');
  return reservation;
};

const readHold = async (named: InRestaurant<PartyId>, context: Context): Promise<Hold> => {
  const hold = await context.holds.load(named);
  if (hold === null) throw new Error('an answer names a hold that is not there');
  return hold;
};

const zoned = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

export const held = async (answer: AnswerOf<'held'>, context: Context) => ({
  __typename: 'Hold' as const,
  ...(await readHold(answer, context)),
});

export const released = (answer: AnswerOf<'released'>) => ({
  __typename: 'HoldReleased' as const,
  holdId: holdPublicId.encode(answer),
});

export const confirmed = async (answer: AnswerOf<'confirmed'>, context: Context) => ({
  __typename: 'ReservationConfirmed' as const,
  reservation: await readReservation(answer, context),
});

export const modified = async (answer: AnswerOf<'modified'>, context: Context) => ({
  __typename: 'ReservationModified' as const,
  reservation: await readReservation(answer, context),
});

export const cancelled = async (answer: AnswerOf<'cancelled'>, context: Context) => ({
  __typename: 'ReservationCancelled' as const,
  reservation: await readReservation(answer, context),
});

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
