import { AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError } from 'oauth4webapi';
import { SignInFailure } from './sign-in-failure.ts';

/** What the standards' words look like; anything else may be anybody's text. */
const plainWord = /^[A-Za-z0-9_]{1,60}$/;
const wordOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && plainWord.test(value) ? value : otherwise;

const issuersOwnTrouble = new Set(['server_error', 'temporarily_unavailable']);

const ofAuthorization = ({ error }: AuthorizationResponseError): SignInFailure => {
  const word = wordOf(error, 'another error');
  if (word === 'access_denied') return new SignInFailure('denied', word);
  return new SignInFailure(issuersOwnTrouble.has(word) ? 'unavailable' : 'refused', word);
};

/** Its cause, or its cause's, may be the answer that was not understood. */
const isServersFault = ({ cause }: Error): boolean => cause instanceof Response && cause.status >= 500;

const codeOf = (error: Error): string => ('code' in error ? wordOf(error.code, error.name) : error.name);

/**
 * The library's errors carry the answers with their tokens and claims: of those, only words are kept.
 * @throws SignInFailure always
 */
export const throwIssuerError = (error: unknown): never => {
  if (error instanceof SignInFailure || !(error instanceof Error)) throw error;
  if (error instanceof AuthorizationResponseError) throw ofAuthorization(error);
  if (error instanceof ResponseBodyError) {
    const word = wordOf(error.error, 'another error');
    throw new SignInFailure(issuersOwnTrouble.has(word) ? 'unavailable' : 'refused', word);
  }
  if (error instanceof WWWAuthenticateChallengeError) throw new SignInFailure('refused', 'invalid_client');
  const isFromLibrary = 'code' in error && String(error.code).startsWith('OAUTH_') && !isServersFault(error);
  // What fetch throws, or a deadline.
  throw new SignInFailure(isFromLibrary ? 'refused' : 'unavailable', codeOf(error));
};
