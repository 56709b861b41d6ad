import type { GuestId } from '#shared/identifiers/identifiers.ts';
import { guestPublicId, type InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import { parseGuestChange, parseWantedMerge } from '../domain/guest-book-input.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import type { GuestEntry } from '../domain/guest-entry.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import * as answers from './answers.ts';
import { never, requireViewer, useOf } from './mutation-use.ts';

/** Null where the viewer is no host there: the answer that names it may be an earlier one. */
const readGuest = async (
  named: InRestaurant<GuestId>,
  { viewer, guests }: Context,
): Promise<GuestEntry | null> => {
  if (!isHostOf(viewer, named.restaurantId)) return null;
  // Earlier mutations of the same operation may have read what this one changed.
  guests.counts.clear(named);
  guests.reservations.clearAll();
  const guest = await guests.entries.clear(named).load(named);
  if (guest === null) throw new Error('an answer names a guest that is not there');
  return guest;
};

const withGuest = async <Name extends string>(
  name: Name,
  answer: InRestaurant<GuestId>,
  context: Context,
) => {
  const guest = await readGuest(answer, context);
  return guest === null ? answers.notFound() : { __typename: name, guest };
};

const contactInUse = 'Another guest has that mail address or phone number.';

/** Parse, call, map: who may is the guest book's to decide. */
export const guestMutations: Pick<MutationResolvers, 'updateGuest' | 'mergeGuests'> = {
  updateGuest: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = guestPublicId.decode(input.guestId);
    const answer = await context.guestBook.update(
      viewer,
      useOf(viewer, input),
      wanted,
      parseGuestChange(input),
    );
    switch (answer.kind) {
      case 'guest_updated':
        return withGuest('GuestUpdated', answer, context);
      case 'contact_in_use': {
        const guest = await readGuest(answer, context);
        return guest === null
          ? answers.notFound()
          : { __typename: 'GuestContactInUse', message: contactInUse, guest };
      }
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  mergeGuests: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const answer = await context.guestBook.merge(viewer, useOf(viewer, input), parseWantedMerge(input));
    switch (answer.kind) {
      case 'guests_merged':
        return withGuest('GuestsMerged', answer, context);
      case 'not_found':
        return answers.notFound();
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
