import type { I18n } from '@lingui/core';
import type { UnavailableReason } from '#diner/generated/graphql.ts';
import { reasonText } from './enum-words.ts';
import { momentText } from './wording.ts';

/** What any refusal of schema/operations has; each kind has some of it. */
export interface AnyRefusal {
  readonly __typename: string;
  /** In English. */
  readonly message?: string;
  readonly reason?: UnavailableReason;
  readonly cutoff?: string;
  readonly closedAt?: string;
}

/** Why the platform did not do it, in the page's language where we expect it. */
export const refusalText = (i18n: I18n, refusal: AnyRefusal): string => {
  const { __typename, message, reason, cutoff, closedAt } = refusal;
  switch (__typename) {
    case 'SlotUnavailable':
      return reason === undefined ? i18n._('That time is taken.') : reasonText(i18n, reason);
    case 'PastCancellationCutoff':
      return cutoff === undefined
        ? i18n._('It is too late to change this online: please call the restaurant.')
        : i18n._('This could be changed online until {moment}: please call the restaurant.', {
            moment: momentText(i18n, cutoff),
          });
    case 'ReviewWindowClosed':
    case 'EditWindowClosed':
      return i18n._('That was possible until {moment}.', {
        moment: closedAt === undefined ? '' : momentText(i18n, closedAt),
      });
    case 'NotFound':
      return i18n._('There is nothing like that any more.');
    case 'InvalidTransition':
      return i18n._('That is not possible any more.');
    case 'TooManyHolds':
      return i18n._('You are keeping several tables already: book or let go of one of them first.');
    case 'HoldAlreadyExtended':
      return i18n._('You have had more time already.');
    case 'HoldExpired':
      return i18n._('The time for which the table was kept is over.');
    case 'AlreadyOnWaitlist':
      return i18n._('You are waiting for that day already.');
    case 'TableAvailable':
      return i18n._('There is a table, you need not wait.');
    case 'WaitlistEntryClosed':
      return i18n._('This place on the waitlist is over.');
    case 'ReviewNotAllowed':
      return i18n._('Only who has been there can review.');
    default:
      return message ?? i18n._('That was not possible.');
  }
};
