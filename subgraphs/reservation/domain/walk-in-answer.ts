import { z } from 'zod';
import { restaurantId, walkInId } from '#shared/identifiers/identifiers.ts';
import { walkInStatuses } from './walk-in-party.ts';

/** What mutations of the queue answer, as it is stored beside the idempotency key: IDs, nothing personal. */
const named = { restaurantId: z.number().transform(restaurantId), id: z.string().transform(walkInId) };
const notFound = z.object({ kind: z.literal('not_found') });

export const joinQueueAnswer = z.union([z.object({ kind: z.literal('queued'), ...named }), notFound]);
export const leaveQueueAnswer = z.union([
  z.object({ kind: z.literal('removed'), ...named }),
  z.object({ kind: z.literal('not_waiting'), status: z.enum(walkInStatuses) }),
  notFound,
]);

export type JoinQueueAnswer = z.infer<typeof joinQueueAnswer>;
export type LeaveQueueAnswer = z.infer<typeof leaveQueueAnswer>;
