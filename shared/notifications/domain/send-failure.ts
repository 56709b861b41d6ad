/** Why a provider did not take a message. */
export const sendFailures = [
  /** For good: there is no such mailbox or number, or it takes nothing from us. */
  'RECIPIENT_REFUSED',
  /** For good: the provider does not want this message. */
  'MESSAGE_REFUSED',
  /** Not now: it is busy, or greylists. */
  'PROVIDER_BUSY',
  'TIMEOUT',
  'CONNECTION',
  'TLS',
  /** Our account there is not good: nothing goes out until an operator sees to it. */
  'PROVIDER_DENIES_US',
] as const;
export type SendFailure = (typeof sendFailures)[number];
