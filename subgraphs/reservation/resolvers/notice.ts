import type {
  NoticeResolvers,
  NotificationPreferencesResolvers,
  NotificationSettingsResolvers,
} from '../generated/resolver-types.ts';

export const Notice: NoticeResolvers = {
  dueAt: ({ dueAt, timeZone }) => dueAt.toZonedDateTimeISO(timeZone),
  settledAt: ({ settledAt, timeZone }) => settledAt?.toZonedDateTimeISO(timeZone) ?? null,
};

/** A diner is in no zone of ours. */
export const NotificationPreferences: NotificationPreferencesResolvers = {
  textsDecidedAt: ({ textsDecidedAt }) => textsDecidedAt?.toZonedDateTimeISO('UTC') ?? null,
};

export const NotificationSettings: NotificationSettingsResolvers = {
  mailAddresses: ({ addresses }) => addresses.map(({ address }) => address),
};
