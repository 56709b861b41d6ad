import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import type { SendOutcome } from './sender.ts';

/** No such number, none that takes texts, one that wants none of ours, or one in a region that we do not send to. */
const recipientCodes = new Set([21211, 21214, 21217, 21408, 21610, 21612, 21614, 21635]);

/** Empty, or too long. */
const messageCodes = new Set([21602, 21617, 21619]);

/** Account, token, sender or messaging service are not good; trial accounts text nobody but their owner. */
const accountCodes = new Set([
  20003, 20005, 20008, 21212, 21603, 21606, 21608, 21659, 21660, 21701, 21702, 21703, 21704, 21705,
]);

/** Too many requests, or a queue that is full. */
const busyCodes = new Set([20429, 21611, 21623]);

const later = (failure: SendFailure): SendOutcome => ({ kind: 'later', failure });
const refused = (failure: SendFailure): SendOutcome => ({ kind: 'refused', failure });

/**
 * What an answer of the provider means.
 * @param code its own number for what is wrong; null where the body holds none
 */
export const twilioOutcomeOf = (statusCode: number, code: number | null): SendOutcome => {
  if (statusCode >= 200 && statusCode < 300) return { kind: 'accepted' };
  if (code !== null) {
    if (recipientCodes.has(code)) return refused('RECIPIENT_REFUSED');
    if (messageCodes.has(code)) return refused('MESSAGE_REFUSED');
    if (accountCodes.has(code)) return later('PROVIDER_DENIES_US');
    if (busyCodes.has(code)) return later('PROVIDER_BUSY');
  }
  if (statusCode === 429 || statusCode >= 500) return later('PROVIDER_BUSY');
  if (statusCode === 408) return later('TIMEOUT');
  // There is no such account, or what answers is no provider.
  if (statusCode < 400 || statusCode === 401 || statusCode === 403 || statusCode === 404)
    return later('PROVIDER_DENIES_US');
  return refused('MESSAGE_REFUSED');
};
