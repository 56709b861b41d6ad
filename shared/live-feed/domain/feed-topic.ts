import type { Brand } from '#shared/identifiers/brand.ts';
import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';

/** What is listened to: `restaurant:7`, `diner:anna`. */
export type FeedTopic = Brand<string, 'FeedTopic'>;

const topic = (text: string): FeedTopic => {
  const isTopic = (candidate: string): candidate is FeedTopic =>
    /^(restaurant:[1-9]\d*|diner:.+)$/s.test(candidate);
  if (!isTopic(text)) throw new RangeError('FeedTopic: restaurant: or diner:, and an id');
  return text;
};

/** Everything that changes at a restaurant. */
export const topicOfRestaurant = (id: RestaurantId): FeedTopic => topic(`restaurant:${id}`);

/** What a viewer booked or waits for; of partners too. */
export const topicOfDiner = (id: ViewerId): FeedTopic => topic(`diner:${id}`);

/** A topic that was stored or sent. Throws a RangeError where it is none. */
export const storedTopic = topic;
