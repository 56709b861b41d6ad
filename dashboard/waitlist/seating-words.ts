import type { I18n } from '@lingui/core';
import type { SeatingType } from '#dashboard/generated/graphql.ts';

export const seatingWords = (i18n: I18n): Readonly<Record<SeatingType, string>> => ({
  STANDARD: i18n._('Ordinary table'),
  BAR: i18n._('Bar'),
  COUNTER: i18n._('Counter'),
  HIGH_TOP: i18n._('High table'),
  OUTDOOR: i18n._('Outdoors'),
});
