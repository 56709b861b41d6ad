import { z } from 'zod';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  type ViewerId,
  viewerId,
  type WaitlistEntryId,
  type WebhookDeliveryId,
  waitlistEntryId,
  webhookDeliveryId,
} from '#shared/identifiers/identifiers.ts';

/** A restaurant's published ratings after one of them changed. */
export interface RatingChanged {
  readonly restaurantId: RestaurantId;
  /**
   * Grows with every change of the restaurant's ratings: whoever applies such jobs ignores one that is older than what
   * stands already, since jobs may come twice or out of order. Null in jobs of a sender from before versions.
   */
  readonly version: number | null;
  /** Published reviews; also none, where the last one was removed. */
  readonly count: number;
  /** Mean of the overall ratings, 1 to 5; null of none. */
  readonly average: number | null;
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
  'STEP_UNDONE',
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

/** An event is to be sent to an endpoint. */
export interface WebhookDue {
  /** Where the event was. */
  readonly restaurantId: RestaurantId;
  readonly deliveryId: WebhookDeliveryId;
  /** From 1; one more each time that it is sent anew, so that jobs from before know that they are over. */
  readonly run: number;
  /** Of the endpoint's URL when the job was made: few are sent to one host at once. */
  readonly host: string;
}

/** A diner was erased: what others keep of these visits is to lose its words, and the diner's name for this one. */
export interface DinerErased {
  /** Who the diner is from now on: nobody that anyone knows. */
  readonly erasedId: ViewerId;
  readonly visits: readonly { readonly restaurantId: RestaurantId; readonly reservationId: PartyId }[];
}

/** What travels in each queue: ids and numbers, never anything of a guest. */
export interface JobPayloads {
  readonly 'restaurant.rating-changed': RatingChanged;
  readonly 'reservation.changed': ReservationChanged;
  readonly 'waitlist.offered': WaitlistOffered;
  readonly 'diner.erased': DinerErased;
  readonly 'webhook.deliver': WebhookDue;
}

export type JobQueueName = keyof JobPayloads;

/** What travels beside every payload: the trace that it belongs to. */
export const tracedJob = z.object({ traceContext: z.record(z.string(), z.string()).optional() });

export interface JobQueueDefinition<Payload> {
  readonly payload: z.ZodType<Payload>;
  /**
   * Wakes a worker at the sender's commit; without it one looks every two seconds. Postgres lets one notifying
   * transaction commit at a time in the whole cluster, so it is not for what many transactions send at once.
   */
  readonly wakesWorker: boolean;
  /** How often and how long a job that fails is done again; the usual half an hour where left out. */
  readonly retries?: JobRetries;
  /** Jobs with the same answer are of one group, of which a worker may be told to do only some at once. */
  readonly groupOf?: (payload: Payload) => string;
}

/** Each pause is about twice the one before. */
export interface JobRetries {
  readonly limit: number;
  readonly firstPauseSeconds: number;
  readonly longestPauseSeconds: number;
}

/** About 1, 2, 4 … seconds and at most five minutes: for half an hour. */
export const usualRetries: JobRetries = { limit: 12, firstPauseSeconds: 1, longestPauseSeconds: 300 };

/** About 7, 15, 30 … seconds and at most two hours: for a day. */
const retriesOfDay: JobRetries = { limit: 21, firstPauseSeconds: 5, longestPauseSeconds: 7_200 };

const stars = z.number().min(1).max(5);

/** Every queue of the platform. */
export const jobQueues: { readonly [Name in JobQueueName]: JobQueueDefinition<JobPayloads[Name]> } = {
  'restaurant.rating-changed': {
    payload: z.object({
      restaurantId: z.number().transform(restaurantId),
      version: z.int().positive().nullable().default(null),
      count: z.int().nonnegative(),
      average: stars.nullable(),
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
  'diner.erased': {
    payload: z.object({
      erasedId: z.string().transform(viewerId),
      visits: z.array(
        z.object({
          restaurantId: z.number().transform(restaurantId),
          reservationId: z.string().transform(partyId),
        }),
      ),
    }),
    wakesWorker: true,
    retries: retriesOfDay,
  },
  'webhook.deliver': {
    payload: z.object({
      restaurantId: z.number().transform(restaurantId),
      deliveryId: z.string().transform(webhookDeliveryId),
      run: z.int().positive(),
      host: z.string(),
    }),
    wakesWorker: false,
    retries: retriesOfDay,
    groupOf: ({ host }) => host,
  },
};

/** Where jobs go that failed every time; their payload names the queue they came from in source_name. */
export const deadLetterQueue = 'dead-letters';

const isJobQueueName = (name: string): name is JobQueueName => Object.hasOwn(jobQueues, name);

export const jobQueueNames: readonly JobQueueName[] = Object.keys(jobQueues).filter(isJobQueueName);
