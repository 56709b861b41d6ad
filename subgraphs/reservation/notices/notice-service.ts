import type { Database } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type {
  DinerPreferences,
  NewSettings,
  PreferenceChange,
  RestaurantSettings,
} from '#shared/notifications/domain/preferences.ts';
import {
  changePreferences,
  findPreferences,
} from '#shared/notifications/repositories/preference-repository.ts';
import { findSettings, saveSettings } from '#shared/notifications/repositories/setting-repository.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import {
  type SetPreferencesAnswer,
  type SetSettingsAnswer,
  setPreferencesAnswer,
  setSettingsAnswer,
} from '../domain/notice-answer.ts';
import { maySetNotifications } from '../domain/notice-policy.ts';

/** How diners and restaurants are told. Reading decides nothing: who may is the caller's to ask. */
export interface NoticeService {
  preferencesOf(dinerId: ViewerId): Promise<DinerPreferences>;
  settingsOf(restaurantId: RestaurantId): Promise<RestaurantSettings>;
  setPreferences(
    viewer: Viewer,
    use: MutationUse,
    change: PreferenceChange,
  ): Promise<SetPreferencesAnswer | KeyReused>;
  setSettings(
    viewer: Viewer,
    use: MutationUse,
    restaurantId: RestaurantId | null,
    settings: NewSettings,
  ): Promise<SetSettingsAnswer | KeyReused>;
}

export interface NoticeServiceParts {
  readonly database: Database;
  readonly plans: PlanSource;
}

export const createNoticeService = ({ database, plans }: NoticeServiceParts): NoticeService => {
  const mutatePreferences = idempotentMutation<SetPreferencesAnswer>(
    database,
    'setNotificationPreferences',
    setPreferencesAnswer,
  );
  const mutateSettings = idempotentMutation<SetSettingsAnswer>(
    database,
    'setNotificationSettings',
    setSettingsAnswer,
  );
  return {
    preferencesOf: (dinerId) => findPreferences(database, dinerId),
    settingsOf: (restaurantId) => findSettings(database, restaurantId),
    setPreferences: (viewer, use, change) =>
      mutatePreferences(use, async (transaction) => {
        await changePreferences(transaction, viewer.id, change);
        return { kind: 'preferences_set' };
      }),
    setSettings: (viewer, use, restaurantId, settings) =>
      ifAllowed(restaurantId !== null && maySetNotifications(viewer, restaurantId), () =>
        mutateSettings(use, async (transaction) => {
          if (restaurantId === null || (await plans.currentPlan(transaction, restaurantId)) === null)
            return { kind: 'not_found' };
          await saveSettings(transaction, restaurantId, settings);
          return { kind: 'settings_set', restaurantId };
        }),
      ),
  };
};
