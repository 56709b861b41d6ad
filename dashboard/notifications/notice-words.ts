import type { I18n } from '@lingui/core';
import type { NoticeChannel, NoticeKind, NoticeReason, NoticeState } from '#dashboard/generated/graphql.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const kindWords = (i18n: I18n): Words<NoticeKind> => ({
  CONFIRMATION: i18n._('Confirmation to the guest'),
  CHANGE: i18n._('Change to the guest'),
  CANCELLATION: i18n._('Cancellation to the guest'),
  REMINDER: i18n._('Reminder to the guest'),
  WAITLIST_OFFER: i18n._('Offer from the waitlist to the guest'),
  REVIEW_INVITATION: i18n._('Invitation to review to the guest'),
  NO_SHOW: i18n._('Missed visit, to the guest'),
  RESTAURANT_NEW: i18n._('New booking to the restaurant'),
  RESTAURANT_CHANGED: i18n._('Change to the restaurant'),
  RESTAURANT_CANCELLED: i18n._('Cancellation to the restaurant'),
});

export const channelWords = (i18n: I18n): Words<NoticeChannel> => ({
  MAIL: i18n._('by mail'),
  TEXT: i18n._('by text'),
  DASHBOARD: i18n._('on the dashboard'),
});

export const stateWords = (i18n: I18n): Words<NoticeState> => ({
  SENT: i18n._('sent'),
  PENDING: i18n._('to be sent'),
  FAILED: i18n._('given up'),
  DROPPED: i18n._('not sent'),
});

export const reasonWords = (i18n: I18n): Words<NoticeReason> => ({
  ALREADY_REVIEWED: i18n._('the visit has its review'),
  CONNECTION: i18n._('the provider could not be reached'),
  MESSAGE_REFUSED: i18n._('the provider did not want the message'),
  NEVER_SEATED: i18n._('the party was never seated'),
  NOT_WANTED: i18n._('not wanted, or never agreed to'),
  NO_CONTACT: i18n._('there is no address or number'),
  OFFER_OVER: i18n._('the table is not held any more'),
  PROVIDER_BUSY: i18n._('the provider was busy'),
  PROVIDER_DENIES_US: i18n._('the provider does not let us in'),
  RECIPIENT_REFUSED: i18n._('no such mailbox or number: ask the guest'),
  STATUS_CHANGED: i18n._('the reservation is another one by now'),
  TIMEOUT: i18n._('the provider did not answer in time'),
  TIME_CHANGED: i18n._('the visit is at another time'),
  TLS: i18n._('no secure connection to the provider'),
  TOO_LATE: i18n._('it would have come too late'),
});
