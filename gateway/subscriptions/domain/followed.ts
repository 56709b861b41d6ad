import { parseLocalDate } from '#shared/graph/parse-input.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { isEmployedAt } from '#shared/identity/works-for.ts';
import { concernsDate, type FeedEvent } from '#shared/live-feed/domain/feed-event.ts';
import { subjectOfKind } from '#shared/live-feed/domain/feed-kind.ts';
import { type FeedTopic, topicOfDiner, topicOfRestaurant } from '#shared/live-feed/domain/feed-topic.ts';
import { mostFollowedRestaurants } from '#shared/live-feed/domain/told-change.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** What a subscription listens to. */
export interface Followed {
  readonly topics: readonly FeedTopic[];
  readonly isWanted: (event: FeedEvent) => boolean;
}

/** How a field's subscriptions are answered. */
export interface SubscriptionField {
  /** Nothing for who may not, or asks wrongly: the subgraph says so in the first answer, which is the last one then. */
  readonly followedBy: (args: Arguments, viewer: MaybeViewer) => Followed;
  /** An answer for each reservation that changed; else one for all that happened meanwhile. */
  readonly isOneByOne: boolean;
  /** Whether an answer is kept back that is the same as the one before. */
  readonly tellsOnlyDifferences: boolean;
  /** From one question to the next, however much happens. */
  readonly pauseMilliseconds: number;
  /** Whether answers change by other things too than those that are told. */
  readonly isAskedRegularly: boolean;
}

const nothing: Followed = { topics: [], isWanted: () => false };

const dateOf = (value: unknown): Temporal.PlainDate | null => {
  try {
    return typeof value === 'string' ? parseLocalDate('date', value) : null;
  } catch {
    return null;
  }
};

const restaurantOf = (value: unknown) =>
  typeof value === 'string' ? restaurantPublicId.decode(value) : null;

const serviceDayChanged: SubscriptionField = {
  followedBy: ({ restaurantId, date }, viewer) => {
    const [id, serviceDate] = [restaurantOf(restaurantId), dateOf(date)];
    if (id === null || serviceDate === null || !isEmployedAt(viewer, id)) return nothing;
    return {
      topics: [topicOfRestaurant(id)],
      isWanted: ({ facts }) => concernsDate(facts, serviceDate),
    };
  },
  isOneByOne: false,
  tellsOnlyDifferences: false,
  pauseMilliseconds: 100,
  isAskedRegularly: false,
};

const myReservationChanged: SubscriptionField = {
  followedBy: (_args, viewer) =>
    viewer === null
      ? nothing
      : {
          topics: [topicOfDiner(viewer.id)],
          isWanted: ({ kind }) => subjectOfKind[kind] === 'reservation',
        },
  isOneByOne: true,
  tellsOnlyDifferences: false,
  pauseMilliseconds: 0,
  isAskedRegularly: false,
};

const availabilityChanged: SubscriptionField = {
  followedBy: ({ restaurantIds, date }) => {
    const asked = dateOf(date);
    if (asked === null || !Array.isArray(restaurantIds)) return nothing;
    const ids = new Set(restaurantIds.slice(0, mostFollowedRestaurants).map(restaurantOf));
    // A time after midnight is of the service day before, and parties stay over the end of theirs.
    const days = [-1, 0, 1].map((away) => asked.add({ days: away }));
    return {
      topics: [...ids].filter((id) => id !== null).map(topicOfRestaurant),
      isWanted: ({ kind, facts }) => kind !== 'NOTICE' && days.some((day) => concernsDate(facts, day)),
    };
  },
  isOneByOne: false,
  tellsOnlyDifferences: true,
  pauseMilliseconds: 1_000,
  isAskedRegularly: true,
};

/** Every field of `Subscription`. */
export const subscriptionFields: ReadonlyMap<string, SubscriptionField> = new Map([
  ['serviceDayChanged', serviceDayChanged],
  ['myReservationChanged', myReservationChanged],
  ['availabilityChanged', availabilityChanged],
]);
