import type { I18n } from '@lingui/core';
import type { LimitDraft } from '#dashboard/setup/domain/period-draft.ts';

/** Most that start at a time, in words. */
export const limitText = (i18n: I18n, { covers, parties }: LimitDraft): string => {
  const limits = [
    covers !== null && i18n._('{covers, plural, one {# guest} other {# guests}}', { covers }),
    parties !== null && i18n._('{parties, plural, one {# party} other {# parties}}', { parties }),
  ].filter((words) => words !== false);
  return limits.length === 0 ? i18n._('No limit') : i18n._('At most {limits}', { limits: limits.join(', ') });
};
