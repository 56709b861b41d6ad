import { z } from 'zod';
import { guestId, restaurantId } from '#shared/identifiers/identifiers.ts';

/** What mutations of the guest book answer, as it is stored beside the idempotency key: IDs, nothing personal. */
const named = { restaurantId: z.number().transform(restaurantId), id: z.string().transform(guestId) };
const notFound = z.object({ kind: z.literal('not_found') });

export const updateGuestAnswer = z.union([
  z.object({ kind: z.literal('guest_updated'), ...named }),
  /** The id of the entry that has the contact. */
  z.object({ kind: z.literal('contact_in_use'), ...named }),
  notFound,
]);
export const mergeGuestsAnswer = z.union([
  z.object({ kind: z.literal('guests_merged'), ...named }),
  notFound,
]);

export type UpdateGuestAnswer = z.infer<typeof updateGuestAnswer>;
export type MergeGuestsAnswer = z.infer<typeof mergeGuestsAnswer>;
