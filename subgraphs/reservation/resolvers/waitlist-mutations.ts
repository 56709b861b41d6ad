import type { WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import { type InRestaurant, waitlistEntryPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import { parseGuest } from '../domain/guest-input.ts';
import { maySeeWaitlistEntry } from '../domain/policies.ts';
import type { LeaveWaitlistAnswer } from '../domain/waitlist-answer.ts';
import type { WaitlistEntry } from '../domain/waitlist-entry.ts';
import { parseWantedWait } from '../domain/waitlist-input.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import * as answers from './answers.ts';
import { never, requireDiner, requireViewer, useOf } from './mutation-use.ts';

/** Null where it is not the viewer's to see: the answer that names it may be an earlier one. */
const readEntry = async (
  named: InRestaurant<WaitlistEntryId>,
  { viewer, waitlist }: Context,
): Promise<WaitlistEntry | null> => {
  const entry = await waitlist.find(named);
  if (entry === null) throw new Error('an answer names a place in the line that is not there');
  return maySeeWaitlistEntry(viewer, entry) ? entry : null;
};

const withEntry = async <Name extends string>(
  name: Name,
  answer: InRestaurant<WaitlistEntryId>,
  context: Context,
) => {
  const entry = await readEntry(answer, context);
  return entry === null ? answers.notFound() : { __typename: name, entry };
};

const notLeft = (answer: Exclude<LeaveWaitlistAnswer, { kind: 'left' }> | { kind: 'reused' }) => {
  switch (answer.kind) {
    case 'entry_closed':
      return {
        __typename: 'WaitlistEntryClosed' as const,
        message: 'The place in the line is not open any more.',
        status: answer.status,
      };
    case 'not_found':
      return answers.notFound();
    case 'reused':
      return answers.idempotencyKeyReused();
    default:
      return never(answer);
  }
};

type WaitlistMutations = 'joinWaitlist' | 'leaveWaitlist' | 'declineWaitlistOffer';

/** Parse, call, map: who may is the waitlist's to decide. */
export const waitlistMutations: Pick<MutationResolvers, WaitlistMutations> = {
  joinWaitlist: async (_parent, { input }, context) => {
    const viewer = requireDiner(context.viewer);
    const guest = parseGuest(input.guest);
    const wanted = parseWantedWait(input);
    const answer = await context.waitlist.join(viewer, useOf(viewer, input), wanted, guest);
    switch (answer.kind) {
      case 'joined':
        return withEntry('WaitlistJoined', answer, context);
      case 'table_available': {
        const message = 'There is a table; no need to wait.';
        return { __typename: 'TableAvailable', message, slots: answer.slots };
      }
      case 'already_waiting': {
        const message = 'You wait there for that day already.';
        const entry = await readEntry(answer, context);
        return entry === null ? answers.notFound() : { __typename: 'AlreadyOnWaitlist', message, entry };
      }
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

  leaveWaitlist: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = waitlistEntryPublicId.decode(input.entryId);
    const answer = await context.waitlist.leave(viewer, useOf(viewer, input), wanted);
    return answer.kind === 'left' ? withEntry('WaitlistLeft', answer, context) : notLeft(answer);
  },

  declineWaitlistOffer: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = waitlistEntryPublicId.decode(input.entryId);
    const answer = await context.waitlist.decline(viewer, useOf(viewer, input), wanted);
    return answer.kind === 'left' ? withEntry('WaitlistOfferDeclined', answer, context) : notLeft(answer);
  },
};
