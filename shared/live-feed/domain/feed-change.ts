import type {
  NoticeId,
  PartyId,
  RestaurantId,
  ViewerId,
  WaitlistEntryId,
  WalkInId,
} from '#shared/identifiers/identifiers.ts';
import {
  noticePublicId,
  reservationPublicId,
  restaurantPublicId,
  waitlistEntryPublicId,
  walkInPublicId,
} from '#shared/identifiers/public-id.ts';
import type { FeedFacts, NewFeedEvent } from './feed-event.ts';
import { isOfTheHouseAlone, type KindOf } from './feed-kind.ts';
import { topicOfDiner, topicOfRestaurant } from './feed-topic.ts';

/** A change that listeners are to hear of. */
export type FeedChange =
  | {
      readonly kind: KindOf<'reservation'>;
      readonly restaurantId: RestaurantId;
      readonly reservationId: PartyId;
      /** Of the event in the reservation's history. */
      readonly sequence: number;
      readonly status: string;
      /** Both, where it went from one to another. */
      readonly serviceDates: readonly string[];
      /** Whose own it is; null where the house booked it, or its diner was erased. */
      readonly dinerId: ViewerId | null;
    }
  | {
      readonly kind: KindOf<'waitlist'>;
      readonly restaurantId: RestaurantId;
      readonly entryId: WaitlistEntryId;
      readonly status: string;
      readonly serviceDate: string;
      readonly dinerId: ViewerId | null;
    }
  | {
      readonly kind: KindOf<'queue'>;
      readonly restaurantId: RestaurantId;
      readonly walkInId: WalkInId;
      readonly serviceDate: string;
    }
  | {
      /** What a restaurant wanted its dashboard to say of a reservation, besides the change itself. */
      readonly kind: KindOf<'notice'>;
      readonly restaurantId: RestaurantId;
      readonly reservationId: PartyId;
      /** The same where it is said twice. */
      readonly noticeId: NoticeId;
      readonly notice: string;
      readonly serviceDates: readonly string[];
    }
  | {
      readonly kind: KindOf<'plan'>;
      readonly restaurantId: RestaurantId;
      /** The mutation's name. */
      readonly change: string;
      readonly validFrom: string;
      readonly validUntil: string | null;
    };

const factsOf = (change: FeedChange): FeedFacts => {
  const restaurant = change.restaurantId;
  const restaurantId = restaurantPublicId.encode(restaurant);
  if ('notice' in change) {
    const { notice, serviceDates } = change;
    const noticeId = noticePublicId.encode({ restaurantId: restaurant, id: change.noticeId });
    const reservationId = reservationPublicId.encode({ restaurantId: restaurant, id: change.reservationId });
    return { restaurantId, reservationId, noticeId, notice, serviceDates };
  }
  if ('reservationId' in change) {
    const { sequence, status, serviceDates } = change;
    const reservationId = reservationPublicId.encode({ restaurantId: restaurant, id: change.reservationId });
    return { restaurantId, reservationId, sequence, status, serviceDates };
  }
  if ('entryId' in change) {
    const waitlistEntryId = waitlistEntryPublicId.encode({ restaurantId: restaurant, id: change.entryId });
    return { restaurantId, waitlistEntryId, status: change.status, serviceDates: [change.serviceDate] };
  }
  if ('walkInId' in change) {
    const walkInId = walkInPublicId.encode({ restaurantId: restaurant, id: change.walkInId });
    return { restaurantId, walkInId, serviceDates: [change.serviceDate] };
  }
  const { change: mutation, validFrom, validUntil } = change;
  return { restaurantId, change: mutation, validFrom, validUntil };
};

/** The event for the restaurant, and for whose own it is, if they may know. */
export const eventsOfChange = (change: FeedChange): NewFeedEvent[] => {
  const { kind, restaurantId } = change;
  const facts = factsOf(change);
  const events: NewFeedEvent[] = [{ topic: topicOfRestaurant(restaurantId), kind, facts }];
  if ('dinerId' in change && change.dinerId !== null && !isOfTheHouseAlone(kind))
    events.push({ topic: topicOfDiner(change.dinerId), kind, facts });
  return events;
};
