import { z } from 'zod';
import { restaurantId, waitlistEntryId } from '#shared/identifiers/identifiers.ts';
import { bookableSlot, slotUnavailable } from './booking-answer.ts';
import { waitlistStatuses } from './waitlist-entry.ts';

/** What mutations of the waitlist answer, as it is stored beside the idempotency key: IDs, nothing personal. */
const named = { restaurantId: z.number().transform(restaurantId), id: z.string().transform(waitlistEntryId) };
const notFound = z.object({ kind: z.literal('not_found') });

export const joinWaitlistAnswer = z.union([
  z.object({ kind: z.literal('joined'), ...named }),
  z.object({ kind: z.literal('table_available'), slots: z.array(bookableSlot) }),
  z.object({ kind: z.literal('already_waiting'), ...named }),
  slotUnavailable,
  notFound,
]);
export const leaveWaitlistAnswer = z.union([
  z.object({ kind: z.literal('left'), ...named }),
  z.object({ kind: z.literal('entry_closed'), status: z.enum(waitlistStatuses) }),
  notFound,
]);

export type JoinWaitlistAnswer = z.infer<typeof joinWaitlistAnswer>;
export type LeaveWaitlistAnswer = z.infer<typeof leaveWaitlistAnswer>;
