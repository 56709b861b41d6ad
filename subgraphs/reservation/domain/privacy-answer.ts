import { z } from 'zod';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';

/** What eraseViewer answers, as it is stored beside the key: nothing of it says who it was. */
export const eraseAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('erased'), erasedAt: z.string() }),
  z.object({
    kind: z.literal('reservations_open'),
    reservations: z.array(
      z.object({ restaurantId: z.number().transform(restaurantId), id: z.string().transform(partyId) }),
    ),
  }),
]);

export type EraseAnswer = z.infer<typeof eraseAnswer>;
