import { z } from 'zod';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  type WaitlistEntryId,
  waitlistEntryId,
} from '#shared/identifiers/identifiers.ts';

/** A restaurant's published ratings after one of them changed. */
export interface RatingChanged {
  readonly restaurantId: RestaurantId;
  /**
   * Published reviews. It grows with every review, so of two such jobs the one with more is the newer: whoever
   * applies them ignores one that has fewer than what stands already, since jobs may come twice or out of order.
   */
  readonly count: number;
  /** Mean of the overall ratings, 1 to 5. */
  readonly average: number;
  /** The mean to rank by, drawn towards what is usual while reviews are few; 1 to 5. */
  readonly bayesianMean: number;
}

/** What can become of a reservation. */
const reservationChanges = [
  'BOOKED',
  'WALK_IN',
  'MODIFIED',
  'MOVED',
  'SWAPPED',
  'ARRIVED',
  'SEATED',
  'COMPLETED',
  'CANCELLED',
  'NO_SHOW',
  'NO_SHOW_UNDONE',
] as const;

/** One event of a reservation's history: exactly one job comes of each. */
export interface ReservationChanged {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  /** The event's place in the history, from 1: whoever was here before knows which came later. */
  readonly sequence: number;
  readonly change: (typeof reservationChanges)[number];
}

/** A table that became free is held for a diner who waited; they are to be told. */
export interface WaitlistOffered {
  readonly restaurantId: RestaurantId;
  readonly entryId: WaitlistEntryId;
}

/** What travels in each queue: ids and numbers, never anything of a guest. */
export interface JobPayloads {
  readonly 'restaurant.rating-changed': RatingChanged;
  readonly 'reservation.changed': ReservationChanged;
  readonly 'waitlist.offered': WaitlistOffered;
}

export type JobQueueName = keyof JobPayloads;

export interface JobQueueDefinition<Payload> {
  readonly payload: z.ZodType<Payload>;
  /**
   * Wakes a worker at the sender's commit; without it one looks every two seconds. Postgres lets one notifying
   * transaction commit at a time in the whole cluster, so it is not for what many transactions send at once.
   */
  readonly wakesWorker: boolean;
}

const stars = z.number().min(1).max(5);

/** Every queue of the platform. */
export const jobQueues: { readonly [Name in JobQueueName]: JobQueueDefinition<JobPayloads[Name]> } = {
  'restaurant.rating-changed': {
    payload: z.object({
      restaurantId: z.number().transform(restaurantId),
      count: z.int().positive(),
      average: stars,
      bayesianMean: stars,
    }),
    wakesWorker: true,
  },
  'reservation.changed': {
    payload: z.object({
      restaurantId: z.number().transform(restaurantId),
      reservationId: z.string().transform(partyId),
      sequence: z.int().positive(),
      change: z.enum(reservationChanges),
    }),
    wakesWorker: false,
  },
  'waitlist.offered': {
    payload: z.object({
      restaurantId: z.number().transform(restaurantId),
      entryId: z.string().transform(waitlistEntryId),
    }),
    wakesWorker: true,
  },
};

/** Where jobs go that failed every time; their payload names the queue they came from in source_name. */
export const deadLetterQueue = 'dead-letters';

const isJobQueueName = (name: string): name is JobQueueName => Object.hasOwn(jobQueues, name);

export const jobQueueNames: readonly JobQueueName[] = Object.keys(jobQueues).filter(isJobQueueName);
