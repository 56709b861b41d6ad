import { z } from 'zod';
import { restaurantId } from '#shared/identifiers/identifiers.ts';

/** What mutations of preferences and settings answer, as it is stored beside the idempotency key. */
export const setPreferencesAnswer = z.object({ kind: z.literal('preferences_set') });
export const setSettingsAnswer = z.union([
  z.object({ kind: z.literal('settings_set'), restaurantId: z.number().transform(restaurantId) }),
  z.object({ kind: z.literal('not_found') }),
]);

export type SetPreferencesAnswer = z.infer<typeof setPreferencesAnswer>;
export type SetSettingsAnswer = z.infer<typeof setSettingsAnswer>;
