import type { I18n } from '@lingui/core';
import type { GuestTagKind, ReservationStatus } from '#dashboard/generated/graphql.ts';

/** What staff call the kinds of tags. */
export const tagWords = (i18n: I18n): Readonly<Record<GuestTagKind, string>> => ({
  ALLERGY: i18n._('Allergy'),
  DIETARY: i18n._('Diet'),
  ACCESSIBILITY: i18n._('Accessibility'),
  VIP: i18n._('VIP'),
  REGULAR: i18n._('Regular'),
  BIRTHDAY: i18n._('Birthday'),
  ANNIVERSARY: i18n._('Anniversary'),
  OTHER: i18n._('Other'),
});

export const tagKinds: readonly GuestTagKind[] = [
  'ALLERGY',
  'DIETARY',
  'ACCESSIBILITY',
  'VIP',
  'REGULAR',
  'BIRTHDAY',
  'ANNIVERSARY',
  'OTHER',
];

export const visitWords = (i18n: I18n): Readonly<Record<ReservationStatus, string>> => ({
  CONFIRMED: i18n._('Expected'),
  ARRIVED: i18n._('Arrived'),
  SEATED: i18n._('Seated'),
  COMPLETED: i18n._('Was here'),
  CANCELLED: i18n._('Cancelled'),
  NO_SHOW: i18n._('No-show'),
});
