import { refusePastDate } from '#shared/graph/parse-input.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { parseAvailabilityArguments } from '../domain/availability-arguments.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

export const Restaurant: RestaurantResolvers = {
  __resolveReference: (reference) => reference,
  availability: async ({ id }, args, { availability }) => {
    const asked = parseAvailabilityArguments(args);
    const restaurantId = restaurantPublicId.decode(id);
    if (restaurantId === null) return null;
    const answer = await availability.load({ restaurantId, request: asked.request, isSearch: false });
    if (answer === null) return null;
    refusePastDate('date', asked.date, Temporal.Now.instant(), answer.plan.timeZone);
    return { ...asked, answer };
  },
};
