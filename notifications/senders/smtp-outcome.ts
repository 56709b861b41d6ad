import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import type { SendOutcome } from './sender.ts';

/** What the library tells of a mail that did not go out. */
interface SmtpError {
  readonly code: string;
  /** That of the system, or of TLS, where the library put its own in its place. */
  readonly originalCode: string;
  /** The server's three digits; null where it said none. */
  readonly status: number | null;
  /** What it was said to. */
  readonly command: string;
  /** The server's words, with an address in them: never to be kept. */
  readonly response: string;
}

const field = (error: object, name: string): unknown => Reflect.get(error, name);

const smtpErrorOf = (error: unknown): SmtpError => {
  if (typeof error !== 'object' || error === null)
    return { code: '', originalCode: '', status: null, command: '', response: '' };
  const text = (name: string) => {
    const value = field(error, name);
    return typeof value === 'string' ? value : '';
  };
  const status = field(error, 'responseCode');
  return {
    code: text('code'),
    originalCode: text('originalCode'),
    status: typeof status === 'number' && status >= 400 && status < 600 ? status : null,
    command: text('command'),
    response: text('response'),
  };
};

const later = (failure: SendFailure): SendOutcome => ({ kind: 'later', failure });
const refused = (failure: SendFailure): SendOutcome => ({ kind: 'refused', failure });

/** "5.1.1" as [5, 1, 1]; nothing where the server gives no such code (RFC 3463). */
const enhancedCode = (response: string): readonly number[] =>
  /^\d{3}[ -](\d)\.(\d{1,3})\.(\d{1,3})\b/.exec(response)?.slice(1).map(Number) ?? [];

/** Wants a login, a better login or TLS, does not relay for us, or does not take our address: so for every message. */
const deniesUs = ({ command, status, response }: SmtpError) => {
  const [, subject, detail] = enhancedCode(response);
  if (status === 530 || status === 535 || status === 534 || status === 538) return true;
  if (subject === 7 && (detail === 0 || detail === 8 || detail === 9 || detail === 54 || detail === 60))
    return true;
  if (/\brelay/i.test(response)) return true;
  return command === 'MAIL FROM' && status !== 552;
};

const isAboutRecipient = ({ command, response }: SmtpError) => {
  const [, subject] = enhancedCode(response);
  return command === 'RCPT TO' || subject === 1 || subject === 2;
};

const isTls = ({ code, originalCode }: SmtpError) =>
  code === 'ETLS' ||
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO$)/.test(originalCode || code);

/**
 * What became of a mail that the library could not hand over. Whatever is not known to be for good is sent again:
 * twice is better than never.
 */
export const smtpOutcomeOf = (cause: unknown): SendOutcome => {
  const error = smtpErrorOf(cause);
  const { code, status, command } = error;
  if (code === 'EAUTH')
    return later(status !== null && status < 500 ? 'PROVIDER_BUSY' : 'PROVIDER_DENIES_US');
  if (isTls(error)) return later('TLS');
  if (status !== null && status < 500) return later('PROVIDER_BUSY');
  if (status !== null) {
    // Before there was a message: the greeting, EHLO or STARTTLS.
    if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return later('PROVIDER_DENIES_US');
    if (deniesUs(error)) return later('PROVIDER_DENIES_US');
    return refused(isAboutRecipient(error) ? 'RECIPIENT_REFUSED' : 'MESSAGE_REFUSED');
  }
  if (code === 'ETIMEDOUT') return later('TIMEOUT');
  // The library itself found no address that can be written into a command.
  if (code === 'EENVELOPE' && command === 'API') return refused('RECIPIENT_REFUSED');
  return later('CONNECTION');
};
