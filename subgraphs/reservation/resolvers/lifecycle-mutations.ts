import { BadInput } from '#shared/graph/bad-input.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { parseInHouseBooking, parseTableIds, parseWalkIn } from '../domain/house-input.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import {
  houseBookingResult,
  placeResult,
  stepResult,
  swapResult,
  undoNoShowResult,
  undoStepResult,
} from './lifecycle-answers.ts';
import { requireViewer, useOf } from './mutation-use.ts';

type LifecycleMutations = Pick<
  MutationResolvers,
  | 'markArrived'
  | 'seatParty'
  | 'completeVisit'
  | 'markNoShow'
  | 'undoNoShow'
  | 'undoVisitStep'
  | 'moveParty'
  | 'swapParties'
  | 'seatWalkIn'
  | 'bookInHouse'
>;

/** Parse, call, map: who may is the lifecycle's to decide, and to everybody else nothing is there. */
export const lifecycleMutations: LifecycleMutations = {
  markArrived: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    return stepResult(await context.lifecycle.markArrived(viewer, useOf(viewer, input), wanted), context);
  },

  seatParty: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    const tables =
      input.tableIds == null
        ? undefined
        : parseTableIds('input.tableIds', input.tableIds, wanted?.restaurantId ?? null);
    const answer = await context.lifecycle.seatParty(viewer, useOf(viewer, input), wanted, tables);
    return placeResult(answer, context);
  },

  completeVisit: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    return stepResult(await context.lifecycle.completeVisit(viewer, useOf(viewer, input), wanted), context);
  },

  markNoShow: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    return stepResult(await context.lifecycle.markNoShow(viewer, useOf(viewer, input), wanted), context);
  },

  undoNoShow: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    const answer = await context.lifecycle.undoNoShow(viewer, useOf(viewer, input), wanted);
    return undoNoShowResult(answer, context);
  },

  undoVisitStep: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    const answer = await context.lifecycle.undoVisitStep(viewer, useOf(viewer, input), wanted);
    return undoStepResult(answer, context);
  },

  moveParty: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = reservationPublicId.decode(input.reservationId);
    const tables = parseTableIds('input.tableIds', input.tableIds, wanted?.restaurantId ?? null);
    const answer = await context.lifecycle.moveParty(viewer, useOf(viewer, input), wanted, tables);
    return placeResult(answer, context);
  },

  swapParties: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const { reservationId, otherReservationId } = input;
    if (reservationId === otherReservationId)
      throw new BadInput('input.otherReservationId', 'another reservation than reservationId');
    const one = reservationPublicId.decode(reservationId);
    const other = reservationPublicId.decode(otherReservationId);
    return swapResult(await context.lifecycle.swapParties(viewer, useOf(viewer, input), one, other), context);
  },

  seatWalkIn: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const answer = await context.lifecycle.seatWalkIn(viewer, useOf(viewer, input), parseWalkIn(input));
    return houseBookingResult('WalkInSeated', answer, context);
  },

  bookInHouse: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const booking = parseInHouseBooking(input);
    const answer = await context.lifecycle.bookInHouse(viewer, useOf(viewer, input), booking);
    return houseBookingResult('ReservationConfirmed', answer, context);
  },
};
