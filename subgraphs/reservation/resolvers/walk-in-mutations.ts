import type { WalkInId } from '#shared/identifiers/identifiers.ts';
import { type InRestaurant, walkInPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import { parseNewWalkIn } from '../domain/walk-in-input.ts';
import { type QueuedParty, seatingOf } from '../domain/walk-in-party.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import * as answers from './answers.ts';
import { houseBookingResult } from './lifecycle-answers.ts';
import { never, requireViewer, useOf } from './mutation-use.ts';

const readParty = async (named: InRestaurant<WalkInId>, { walkIns }: Context): Promise<QueuedParty> => {
  const party = await walkIns.find(named);
  if (party === null) throw new Error('an answer names a walk-in that is not there');
  return party;
};

type WalkInMutations = 'joinWalkInQueue' | 'seatFromWalkInQueue' | 'removeFromWalkInQueue';

/** Parse, call, map: who may is the queue's to decide. */
export const walkInMutations: Pick<MutationResolvers, WalkInMutations> = {
  joinWalkInQueue: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const answer = await context.walkIns.join(viewer, useOf(viewer, input), parseNewWalkIn(input));
    switch (answer.kind) {
      case 'queued':
        return { __typename: 'WalkInQueued', party: await readParty(answer, context) };
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  seatFromWalkInQueue: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = walkInPublicId.decode(input.walkInId);
    const found = wanted && (await context.walkIns.find(wanted));
    const party = found !== null && isHostOf(viewer, found.restaurantId) ? found : null;
    const walkIn = seatingOf(party, input.tableIds);
    const answer = await context.lifecycle.seatWalkIn(viewer, useOf(viewer, input), walkIn);
    return houseBookingResult('WalkInSeated', answer, context);
  },

  removeFromWalkInQueue: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = walkInPublicId.decode(input.walkInId);
    const answer = await context.walkIns.remove(viewer, useOf(viewer, input), wanted);
    switch (answer.kind) {
      case 'removed':
        return { __typename: 'WalkInRemoved', party: await readParty(answer, context) };
      case 'not_waiting': {
        const message = 'The party does not wait any more.';
        return { __typename: 'WalkInNotWaiting', message, status: answer.status };
      }
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
