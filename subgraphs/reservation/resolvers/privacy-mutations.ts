import { Forbidden } from '#shared/graph/access-errors.ts';
import { BadInput } from '#shared/graph/bad-input.ts';
import { mayEraseSelf } from '../domain/privacy-policy.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import * as answers from './answers.ts';
import { never, requireDiner, useOf } from './mutation-use.ts';

const reservationsOpen = 'A restaurant still expects you; cancel first, or come back when the visit is over.';

/** Parse, call, map: what erasing is, the erasure knows. */
export const privacyMutations: Pick<MutationResolvers, 'eraseViewer'> = {
  eraseViewer: async (_parent, { input }, context) => {
    const viewer = requireDiner(context.viewer);
    if (!mayEraseSelf(viewer)) throw new Forbidden('Diners are erased, each by themselves, and nobody else');
    if (input.confirmViewerId !== viewer.id)
      throw new BadInput('input.confirmViewerId', "the viewer's own ID");
    const answer = await context.eraseViewer(viewer, { ...useOf(viewer, input), restaurantId: null });
    switch (answer.kind) {
      case 'erased': {
        const erasedAt = Temporal.Instant.from(answer.erasedAt).toZonedDateTimeISO('UTC');
        return { __typename: 'ViewerErased', erasedAt };
      }
      case 'reservations_open': {
        const found = await Promise.all(answer.reservations.map((one) => context.reservations.load(one)));
        const reservations = found.filter((one) => one !== null);
        return { __typename: 'ReservationsOpen', message: reservationsOpen, reservations };
      }
      case 'reused':
        return answers.idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
