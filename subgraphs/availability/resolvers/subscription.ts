import { BadInput } from '#shared/graph/bad-input.ts';
import { refusePastDate } from '#shared/graph/parse-input.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { mostFollowedRestaurants } from '#shared/live-feed/domain/told-change.ts';
import type { Context } from '../context.ts';
import { parseAvailabilityArguments } from '../domain/availability-arguments.ts';
import type {
  ResolverFn,
  ResolversTypes,
  SubscriptionAvailabilityChangedArgs,
} from '../generated/resolver-types.ts';

interface SubscriptionFields {
  readonly availabilityChanged: ResolverFn<
    readonly ResolversTypes['RestaurantAvailability'][],
    Record<PropertyKey, never>,
    Context,
    SubscriptionAvailabilityChangedArgs
  >;
}

/** Asked for each answer of a subscription, as the fields of a query are. */
export const Subscription: SubscriptionFields = {
  availabilityChanged: async (_parent, { restaurantIds, ...args }, { availability }) => {
    const asked = parseAvailabilityArguments(args);
    if (restaurantIds.length < 1 || restaurantIds.length > mostFollowedRestaurants)
      throw new BadInput('restaurantIds', `1 to ${mostFollowedRestaurants} restaurants`);
    const now = Temporal.Now.instant();
    const ids = restaurantIds.map(restaurantPublicId.decode);
    const known = [...new Set(ids.filter((id) => id !== null))];
    const found = await availability.load({ restaurantIds: known, request: asked.request, isSearch: false });
    const answers = new Map(known.map((id, place) => [id, found[place] ?? null]));
    return restaurantIds.map((publicId, place) => {
      const restaurant = { id: publicId };
      const id = ids[place] ?? null;
      const answer = id === null ? null : (answers.get(id) ?? null);
      if (answer === null) return { restaurant, availability: null };
      refusePastDate('date', asked.date, now, answer.plan.timeZone);
      return { restaurant, availability: { ...asked, answer } };
    });
  },
};
