import {
  type CryptoKey,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import { developmentIssuerName } from '#shared/identity/development-issuer.ts';
import { viewerOfClaims } from '#shared/identity/token-claims.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';

/** The request's Authorization is not one that is accepted; the client is told why in the message. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** Nobody can say whether a token is good: the issuer's keys cannot be had. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable';
}

export interface IdentityOptions {
  /** What a token's `aud` must hold. */
  readonly audience: string;
  /** The issuer whose tokens are taken, with the address of its keys. */
  readonly issuer?: { readonly name: string; readonly jwksUrl: URL };
  /** The public key of the development issuer, where that is on. */
  readonly developmentKey?: CryptoKey;
}

/** @param authorization the header, undefined where there is none; null is the answer to that */
export type Authenticate = (authorization: string | undefined) => Promise<MaybeViewer>;

const jwksDeadlineMilliseconds = 3_000;

/** jose has no class of its own for these: the plain one means an answer that is not 200 or not JSON. */
const isUnavailable = (error: unknown) =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') ||
  !(error instanceof errors.JOSEError);

const remoteKeys = (url: URL): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(url, { timeoutDuration: jwksDeadlineMilliseconds });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isUnavailable(error))
        throw new IdentityUnavailable("the issuer's keys cannot be had", { cause: error });
      throw error;
    }
  };
};

interface TrustedIssuer {
  readonly key: JWTVerifyGetKey;
  /** Never a symmetric one: a public key must not be taken for a shared secret. */
  readonly algorithms: string[];
}

const trustedIssuers = ({ issuer, developmentKey }: IdentityOptions): Map<string, TrustedIssuer> => {
  const trusted = new Map<string, TrustedIssuer>();
  if (developmentKey !== undefined)
    trusted.set(developmentIssuerName, { key: () => developmentKey, algorithms: ['ES256'] });
  if (issuer !== undefined)
    trusted.set(issuer.name, { key: remoteKeys(issuer.jwksUrl), algorithms: ['ES256', 'EdDSA', 'RS256'] });
  return trusted;
};

const issuerOf = (token: string): string => {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw new InvalidToken('The bearer token is not a JWT');
  }
};

const whyInvalid = (error: errors.JOSEError) =>
  error instanceof errors.JWTExpired
    ? 'The bearer token has expired'
    : 'The bearer token is not valid for this API';

/**
 * Verifies bearer tokens: JWTs of the configured issuer, the development issuer or both, signed with ES256, EdDSA or
 * RS256, for our audience, with `exp`. The claims are those of viewerOfClaims.
 * The function throws InvalidToken, or IdentityUnavailable where the issuer's keys cannot be had.
 */
export const createAuthenticate = (options: IdentityOptions): Authenticate => {
  const trusted = trustedIssuers(options);
  const checks: JWTVerifyOptions = {
    audience: options.audience,
    clockTolerance: 5,
    requiredClaims: ['exp', 'sub'],
  };
  return async (authorization) => {
    if (authorization === undefined) return null;
    const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    if (token === undefined) throw new InvalidToken('Authorization must be: Bearer, and a token');
    const issuer = issuerOf(token);
    const from = trusted.get(issuer);
    if (from === undefined) throw new InvalidToken("The bearer token's issuer is not known here");
    try {
      const { payload } = await jwtVerify(token, from.key, {
        ...checks,
        issuer,
        algorithms: from.algorithms,
      });
      const viewer = viewerOfClaims(payload);
      if (viewer !== undefined) return viewer;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new InvalidToken(whyInvalid(error));
      throw error;
    }
    throw new InvalidToken("The bearer token's claims do not say who it is for");
  };
};
