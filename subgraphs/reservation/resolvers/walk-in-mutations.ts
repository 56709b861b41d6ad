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

/** Null where the viewer is no host there: the answer that names it may be an earlier one. */
const readParty = async (
  named: InRestaurant<WalkInId>,
  { viewer, walkIns }: Context,
): Promise<QueuedParty | null> => {
  if (!isHostOf(viewer, named.restaurantId)) return null;
  const party = await walkIns.find(named);
  if (party === null) throw new Error('an answer names a walk-in that is not there');
  return party;
};

const withParty = async <Name extends string>(
  name: Name,
  answer: InRestaurant<WalkInId>,
  context: Context,
) => {
  const party = await readParty(answer, context);
  return party === null ? answers.notFound() : { __typename: name, party };
};

type WalkInMutations = 'joinWalkInQueue' | 'seatFromWalkInQueue' | 'removeFromWalkInQueue';

/** Parse, call, map: who may is the queue's to decide. */
export const walkInMutations: Pick<MutationResolvers, WalkInMutations> = {
  joinWalkInQueue: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const answer = await context.walkIns.join(viewer, useOf(viewer, input), parseNewWalkIn(input));
    switch (answer.kind) {
      case 'queued':
        return withParty('WalkInQueued', answer, context);
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
    const use = useOf(viewer, input);
    const wanted = walkInPublicId.decode(input.walkInId);
    // Before the key is looked at: who may no longer does not get an earlier answer again either.
    if (wanted !== null && !isHostOf(viewer, wanted.restaurantId)) return answers.notFound();
    const party = wanted && (await context.walkIns.find(wanted));
    const walkIn = seatingOf(party, input.tableIds);
    const answer = await context.lifecycle.seatWalkIn(viewer, use, walkIn);
    return houseBookingResult('WalkInSeated', answer, context);
  },

  removeFromWalkInQueue: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = walkInPublicId.decode(input.walkInId);
    const answer = await context.walkIns.remove(viewer, useOf(viewer, input), wanted);
    switch (answer.kind) {
      case 'removed':
        return withParty('WalkInRemoved', answer, context);
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
