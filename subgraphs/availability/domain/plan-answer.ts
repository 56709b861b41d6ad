import { z } from 'zod';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { planMistakeCodes } from '#shared/inventory/domain/plan-mistake.ts';
import { touchedProblems } from '#shared/inventory/domain/touched-parties.ts';

/** What a change of the plan answers, as it is stored beside its idempotency key: no person is in it. */
const changed = z.object({
  kind: z.literal('changed'),
  restaurantId: z.number().transform(restaurantId),
  timeZone: z.string(),
  validFrom: z.string(),
  isSaved: z.boolean(),
  touched: z.array(
    z.object({
      partyId: z.string().transform(partyId),
      startsAt: z.number(),
      problem: z.enum(touchedProblems),
    }),
  ),
  touchedCount: z.number(),
});
const mistakes = z.object({
  kind: z.literal('mistakes'),
  mistakes: z.array(z.object({ path: z.string(), problem: z.string(), code: z.enum(planMistakeCodes) })),
});
const notFound = z.object({ kind: z.literal('not_found') });

export const planAnswer = z.union([changed, mistakes, notFound]);
export type PlanAnswer = z.infer<typeof planAnswer>;
