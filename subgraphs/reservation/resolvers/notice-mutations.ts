import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { parsePreferences, parseSettings } from '../domain/notice-input.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { idempotencyKeyReused, notFound } from './answers.ts';
import { never, requireDiner, requireViewer, useOf } from './mutation-use.ts';

export const noticeMutations: Pick<
  MutationResolvers,
  'setNotificationPreferences' | 'setNotificationSettings'
> = {
  setNotificationPreferences: async (_parent, { input }, context) => {
    const viewer = requireDiner(context.viewer);
    const use = { ...useOf(viewer, input), restaurantId: null };
    const answer = await context.notices.setPreferences(viewer, use, parsePreferences(input));
    switch (answer.kind) {
      case 'preferences_set': {
        const preferences = await context.notices.preferencesOf(viewer.id);
        return { __typename: 'NotificationPreferencesSet', preferences };
      }
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  setNotificationSettings: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const restaurantId = restaurantPublicId.decode(input.restaurantId);
    const settings = parseSettings(input);
    const answer = await context.notices.setSettings(viewer, useOf(viewer, input), restaurantId, settings);
    switch (answer.kind) {
      case 'settings_set': {
        const stored = await context.notices.settingsOf(answer.restaurantId);
        return { __typename: 'NotificationSettingsSet', settings: stored };
      }
      case 'not_found':
        return notFound();
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
