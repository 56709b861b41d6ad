import type { I18n } from '@lingui/core';
import type {
  WebhookDeliveryState,
  WebhookEventType,
  WebhookFailure,
  WebhookUrlProblem,
} from '#dashboard/generated/graphql.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const eventTypes: readonly WebhookEventType[] = [
  'RESERVATION_CREATED',
  'RESERVATION_CHANGED',
  'RESERVATION_CANCELLED',
  'RESERVATION_SEATED',
  'RESERVATION_NO_SHOW',
];

export const eventWords = (i18n: I18n): Words<WebhookEventType> => ({
  RESERVATION_CREATED: i18n._('Booked, or a walk-in seated'),
  RESERVATION_CHANGED: i18n._('Changed'),
  RESERVATION_CANCELLED: i18n._('Cancelled'),
  RESERVATION_SEATED: i18n._('Seated'),
  RESERVATION_NO_SHOW: i18n._('No-show'),
});

export const deliveryWords = (i18n: I18n): Words<WebhookDeliveryState> => ({
  DELIVERED: i18n._('delivered'),
  PENDING: i18n._('on its way'),
  FAILED: i18n._('given up'),
});

export const failureWords = (i18n: I18n): Words<WebhookFailure> => ({
  ADDRESS_REFUSED: i18n._('the name leads to no public address'),
  CONNECTION: i18n._('no connection'),
  ENDPOINT_DISABLED: i18n._('the webhook was switched off'),
  NAME_NOT_FOUND: i18n._('the name has no address'),
  REDIRECT: i18n._('it was sent elsewhere, which is not followed'),
  STATUS: i18n._('the answer was none of 200 to 299'),
  TIMEOUT: i18n._('no answer within ten seconds'),
  TLS: i18n._('no certificate that is trusted'),
});

export const urlWords = (i18n: I18n): Words<WebhookUrlProblem> => ({
  HAS_CREDENTIALS: i18n._('It must not hold a name or password.'),
  NOT_A_URL: i18n._('This is no address of the web.'),
  NOT_HTTPS: i18n._('It must begin with https://.'),
  PORT_NOT_ALLOWED: i18n._('Only port 443 can be used.'),
  PRIVATE_ADDRESS: i18n._('It must be on the open internet.'),
  TOO_LONG: i18n._('It is too long.'),
});
