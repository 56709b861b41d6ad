import type { BookingParts } from '../bookings/booking-parts.ts';
import { type BookInHouse, createBookInHouse } from './book-in-house.ts';
import { createMoveParty, createSeatParty, type PlaceParty } from './place-party.ts';
import { createSeatWalkIn, type SeatWalkIn } from './seat-walk-in.ts';
import { createCompleteVisit, createMarkArrived, createMarkNoShow, type StatusStep } from './status-step.ts';
import { createSwapParties, type SwapParties } from './swap-parties.ts';
import { createUndoNoShow, type UndoNoShow } from './undo-no-show.ts';
import { createUndoVisitStep, type UndoVisitStep } from './undo-visit-step.ts';

/** What a restaurant's people do with its parties, each in one transaction with its idempotency key. */
export interface LifecycleService {
  readonly markArrived: StatusStep;
  readonly seatParty: PlaceParty;
  readonly completeVisit: StatusStep;
  readonly markNoShow: StatusStep;
  readonly undoNoShow: UndoNoShow;
  readonly undoVisitStep: UndoVisitStep;
  readonly moveParty: PlaceParty;
  readonly swapParties: SwapParties;
  readonly seatWalkIn: SeatWalkIn;
  readonly bookInHouse: BookInHouse;
}

export const createLifecycleService = (parts: BookingParts): LifecycleService => ({
  markArrived: createMarkArrived(parts),
  seatParty: createSeatParty(parts),
  completeVisit: createCompleteVisit(parts),
  markNoShow: createMarkNoShow(parts),
  undoNoShow: createUndoNoShow(parts),
  undoVisitStep: createUndoVisitStep(parts),
  moveParty: createMoveParty(parts),
  swapParties: createSwapParties(parts),
  seatWalkIn: createSeatWalkIn(parts),
  bookInHouse: createBookInHouse(parts),
});
