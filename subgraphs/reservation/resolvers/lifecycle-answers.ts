import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { tablePublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import type {
  HouseBookingAnswer,
  PlaceAnswer,
  StepAnswer,
  SwapAnswer,
  TablesTakenAnswer,
  TablesUnknownAnswer,
  UndoNoShowAnswer,
  UndoStepAnswer,
} from '../domain/lifecycle-answer.ts';
import * as answers from './answers.ts';
import { never } from './mutation-use.ts';
import { visibleParty } from './query.ts';
import { refusalInWords } from './refusal-words.ts';

/** How the stored answers of the restaurant's people become members of the unions; what they name is read now. */
const changed = (answer: Extract<StepAnswer, { kind: 'changed' }>, context: Context) =>
  answers.withReservation('ReservationChanged', answer, context);

const tablesTaken = async ({ restaurantId, serviceDate, taken }: TablesTakenAnswer, context: Context) => ({
  __typename: 'TablesTaken' as const,
  message: refusalInWords.tables_taken,
  tables: await Promise.all(
    taken.map(async ({ tableId, partyId }) => ({
      table: { restaurantId, tableId, serviceDate },
      reservation: await visibleParty({ restaurantId, id: partyId }, context),
    })),
  ),
});

const tablesUnknown = ({ restaurantId, tableIds }: TablesUnknownAnswer) => ({
  __typename: 'TablesUnknown' as const,
  message: refusalInWords.tables_unknown,
  tableIds: tableIds.map((id) => tablePublicId.encode({ restaurantId, id })),
});

export const stepResult = (answer: StepAnswer | KeyReused, context: Context) => {
  switch (answer.kind) {
    case 'changed':
      return changed(answer, context);
    case 'invalid_transition':
      return answers.invalidTransition(answer);
    case 'not_found':
      return answers.notFound();
    case 'reused':
      return answers.idempotencyKeyReused();
    default:
      return never(answer);
  }
};

export const undoNoShowResult = (answer: UndoNoShowAnswer | KeyReused, context: Context) =>
  answer.kind === 'slot_unavailable' ? answers.slotUnavailable(answer) : stepResult(answer, context);

export const placeResult = (answer: PlaceAnswer | KeyReused, context: Context) => {
  switch (answer.kind) {
    case 'tables_taken':
      return tablesTaken(answer, context);
    case 'tables_unknown':
      return tablesUnknown(answer);
    default:
      return stepResult(answer, context);
  }
};

export const undoStepResult = (answer: UndoStepAnswer | KeyReused, context: Context) =>
  answer.kind === 'slot_unavailable' ? answers.slotUnavailable(answer) : placeResult(answer, context);

export const swapResult = async (answer: SwapAnswer | KeyReused, context: Context) => {
  switch (answer.kind) {
    case 'swapped': {
      const { restaurantId, id, otherId } = answer;
      const reservation = await answers.readReservation({ restaurantId, id }, context);
      const otherReservation = await answers.readReservation({ restaurantId, id: otherId }, context);
      if (reservation === null || otherReservation === null) return answers.notFound();
      return { __typename: 'PartiesSwapped' as const, reservation, otherReservation };
    }
    case 'tables_taken':
      return tablesTaken(answer, context);
    case 'tables_unknown':
      return tablesUnknown(answer);
    case 'invalid_transition':
      return answers.invalidTransition(answer);
    case 'not_found':
      return answers.notFound();
    case 'reused':
      return answers.idempotencyKeyReused();
    default:
      return never(answer);
  }
};

export const houseBookingResult = async <Booked extends 'WalkInSeated' | 'ReservationConfirmed'>(
  booked: Booked,
  answer: HouseBookingAnswer | KeyReused,
  context: Context,
) => {
  switch (answer.kind) {
    case 'booked':
      return answers.withReservation(booked, answer, context);
    case 'slot_unavailable':
      return answers.slotUnavailable(answer);
    case 'tables_taken':
      return tablesTaken(answer, context);
    case 'tables_unknown':
      return tablesUnknown(answer);
    case 'not_found':
      return answers.notFound();
    case 'reused':
      return answers.idempotencyKeyReused();
    default:
      return never(answer);
  }
};
