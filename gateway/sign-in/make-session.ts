import { decodeJwt } from 'jose';
import type { IssuedTokens } from './issuer-client.ts';
import { renewalTime, type Session } from './session.ts';
import { SignInFailure } from './sign-in-failure.ts';

const expiryOf = (accessToken: string): number => {
  try {
    const { exp } = decodeJwt(accessToken);
    if (exp !== undefined) return Math.floor(exp);
  } catch {
    // Said below.
  }
  throw new SignInFailure('unusable', 'the access token is not a JWT with exp');
};

/**
 * @param before the session that these tokens renew
 * @throws SignInFailure where the access token does not say until when it is good
 */
export const makeSession = (tokens: IssuedTokens, nowSeconds: number, before?: Session): Session => {
  const expiresAtSeconds = expiryOf(tokens.accessToken);
  return {
    accessToken: tokens.accessToken,
    // An issuer that does not rotate them gives none again.
    refreshToken: tokens.refreshToken ?? before?.refreshToken ?? null,
    name: tokens.name === undefined ? (before?.name ?? null) : tokens.name,
    expiresAtSeconds,
    renewAtSeconds: renewalTime(nowSeconds, expiresAtSeconds),
  };
};
