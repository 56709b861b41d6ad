import { z } from 'zod';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { invalidTransition, named, notFound, slotUnavailable } from './booking-answer.ts';

/** What the mutations of a restaurant's people answer, stored as those of diners are: IDs and kinds alone. */
const changed = z.object({ kind: z.literal('changed'), ...named });
const tablesTaken = z.object({
  kind: z.literal('tables_taken'),
  restaurantId: named.restaurantId,
  serviceDate: z.string(),
  taken: z.array(
    z.object({
      tableId: z.number().transform(tableId),
      /** Of a reservation, or of a hold. */
      partyId: z.string().transform(partyId),
    }),
  ),
});
const tablesUnknown = z.object({
  kind: z.literal('tables_unknown'),
  restaurantId: named.restaurantId,
  tableIds: z.array(z.number().transform(tableId)),
});
const tableRefusals = [tablesTaken, tablesUnknown] as const;

export const stepAnswer = z.union([changed, invalidTransition, notFound]);
export const undoNoShowAnswer = z.union([changed, slotUnavailable, invalidTransition, notFound]);
export const undoStepAnswer = z.union([
  changed,
  slotUnavailable,
  ...tableRefusals,
  invalidTransition,
  notFound,
]);
export const placeAnswer = z.union([changed, ...tableRefusals, invalidTransition, notFound]);
export const swapAnswer = z.union([
  z.object({ kind: z.literal('swapped'), ...named, otherId: named.id }),
  ...tableRefusals,
  invalidTransition,
  notFound,
]);
export const houseBookingAnswer = z.union([
  z.object({ kind: z.literal('booked'), ...named }),
  slotUnavailable,
  ...tableRefusals,
  notFound,
]);

export type StepAnswer = z.infer<typeof stepAnswer>;
export type UndoNoShowAnswer = z.infer<typeof undoNoShowAnswer>;
export type UndoStepAnswer = z.infer<typeof undoStepAnswer>;
export type PlaceAnswer = z.infer<typeof placeAnswer>;
export type SwapAnswer = z.infer<typeof swapAnswer>;
export type HouseBookingAnswer = z.infer<typeof houseBookingAnswer>;
export type TablesTakenAnswer = z.infer<typeof tablesTaken>;
export type TablesUnknownAnswer = z.infer<typeof tablesUnknown>;
