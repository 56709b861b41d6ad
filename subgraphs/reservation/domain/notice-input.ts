import { z } from 'zod';
import { BadInput } from '#shared/graph/bad-input.ts';
import { parseText } from '#shared/graph/parse-input.ts';
import type { RestaurantNoticeKind } from '#shared/notifications/domain/notice-kind.ts';
import { parseLocale } from '#shared/notifications/domain/parse-locale.ts';
import type { NewSettings, PreferenceChange } from '#shared/notifications/domain/preferences.ts';

const mostAddresses = 5;
const longestAddress = 320;

interface PreferencesInput {
  readonly locale?: string | null | undefined;
  readonly mail?: boolean | null | undefined;
  readonly texts?: boolean | null | undefined;
  readonly reminders?: boolean | null | undefined;
  readonly reviewInvitations?: boolean | null | undefined;
}

/** Null is nothing said, but for the language, which it takes back. @throws BadInput naming the argument */
export const parsePreferences = (input: PreferencesInput): PreferenceChange => ({
  locale: input.locale === undefined ? undefined : parseLocale('input.locale', input.locale),
  mail: input.mail ?? undefined,
  texts: input.texts ?? undefined,
  reminders: input.reminders ?? undefined,
  reviewInvitations: input.reviewInvitations ?? undefined,
});

interface SettingsInput {
  readonly locale?: string | null | undefined;
  readonly mailAddresses: readonly string[];
  readonly mailOn?: readonly RestaurantNoticeKind[] | null | undefined;
  readonly dashboardOn?: readonly RestaurantNoticeKind[] | null | undefined;
}

const parseAddress = (value: string): string => {
  const address = parseText('input.mailAddresses', value, longestAddress);
  if (!z.email().safeParse(address).success)
    throw new BadInput('input.mailAddresses', 'not an address of electronic mail');
  return address;
};

/** @throws BadInput naming the argument and never repeating what was given */
export const parseSettings = ({ locale, mailAddresses, mailOn, dashboardOn }: SettingsInput): NewSettings => {
  if (mailAddresses.length > mostAddresses)
    throw new BadInput('input.mailAddresses', `at most ${mostAddresses} addresses`);
  return {
    locale: parseLocale('input.locale', locale),
    addresses: [...new Set(mailAddresses.map(parseAddress))],
    mailOn: [...new Set(mailOn ?? [])],
    dashboardOn: [...new Set(dashboardOn ?? [])],
  };
};
