import { z } from 'zod';
import { subjectOfKind } from './feed-kind.ts';

/** What an answer of a subscription is about, for the subgraph that gives it. */
export const toldChangeShape = z.object({
  /** Of what happened since the answer before. */
  subjects: z.array(z.enum(Object.values(subjectOfKind))).readonly(),
  /** The public ids of reservations that it happened to. */
  reservationIds: z.array(z.string()).readonly(),
});

export type ToldChange = Readonly<z.infer<typeof toldChangeShape>>;

/** Whose availability one subscription follows. */
export const mostFollowedRestaurants = 20;
