import type { BookingParts } from './booking-parts.ts';
import { type CancelReservation, createCancelReservation } from './cancel-reservation.ts';
import { type CreateReservation, createReservationCreator } from './create-reservation.ts';
import { createExtendHold, type ExtendHold } from './extend-hold.ts';
import { createHoldTable, type HoldTable } from './hold-table.ts';
import { createModifyReservation, type ModifyReservation } from './modify-reservation.ts';
import { createReleaseHold, type ReleaseHold } from './release-hold.ts';

/** Everything that changes a restaurant's book, each in one transaction with its idempotency key. */
export interface BookingService extends CreateReservation {
  readonly holdTable: HoldTable;
  readonly extendHold: ExtendHold;
  readonly releaseHold: ReleaseHold;
  readonly modify: ModifyReservation;
  readonly cancel: CancelReservation;
}

export const createBookingService = (parts: BookingParts): BookingService => ({
  ...createReservationCreator(parts),
  holdTable: createHoldTable(parts),
  extendHold: createExtendHold(parts),
  releaseHold: createReleaseHold(parts),
  modify: createModifyReservation(parts),
  cancel: createCancelReservation(parts),
});
