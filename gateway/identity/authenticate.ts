import { type CryptoKey, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { developmentIssuerName } from '#shared/identity/development-issuer.ts';
import { partnerViewerId } from '#shared/identity/reserved-subjects.ts';
import { viewerOfClaims } from '#shared/identity/token-claims.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import type { Partner } from '#shared/partners/domain/partner.ts';
import { createIssuerKeys, IdentityUnavailable } from './issuer-keys.ts';

/** The request's Authorization is not one that is accepted; the client is told why in the message. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** Who sent a request: nobody known, a viewer, or a partner, who is a viewer too. */
export interface Caller {
  readonly viewer: MaybeViewer;
  readonly partner: Partner | null;
  /** From when on the token is not taken any more; null where it does not say. */
  readonly expiresAt: Temporal.Instant | null;
}

/** Undefined for a key that is unknown or revoked. Throws where nobody can say. */
export type PartnerOfKey = (key: string) => Partner | undefined;

export interface IdentityOptions {
  /** What a token's `aud` must hold. */
  readonly audience: string;
  /** The issuer whose tokens are taken, with the address of its keys. */
  readonly issuer?: { readonly name: string; readonly jwksUrl: URL };
  /** The public key of the development issuer, where that is on. */
  readonly developmentKey?: CryptoKey;
  /** Without it no API key is good. */
  readonly partnerOfKey?: PartnerOfKey;
}

/** @param authorization the header, undefined where there is none: that is nobody */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

const nobody: Caller = { viewer: null, partner: null, expiresAt: null };
const longestHeader = 8 * 1024;
const apiKeyPrefix = 'tgk_';
const toleratedSeconds = 5;
/** Longer ones are a mistake, as of an issuer that counts in milliseconds, or are meant never to expire. */
const longestLifeSeconds = 366 * 86_400;

interface TrustedIssuer {
  readonly key: JWTVerifyGetKey;
  /** Never a symmetric one: a public key must not be taken for a shared secret. */
  readonly algorithms: string[];
}

const trustedIssuers = ({ issuer, developmentKey }: IdentityOptions): Map<string, TrustedIssuer> => {
  const trusted = new Map<string, TrustedIssuer>();
  if (issuer !== undefined)
    trusted.set(issuer.name, {
      key: createIssuerKeys(issuer.jwksUrl),
      algorithms: ['ES256', 'EdDSA', 'RS256'],
    });
  if (developmentKey !== undefined)
    trusted.set(developmentIssuerName, { key: () => developmentKey, algorithms: ['ES256'] });
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

/** What jose does not look at; `exp` and `nbf` it has. */
const checkTimes = ({ exp = Number.POSITIVE_INFINITY, iat }: JWTPayload, nowSeconds: number) => {
  if (exp > nowSeconds + longestLifeSeconds)
    throw new InvalidToken('The bearer token must expire within a year');
  if (iat !== undefined && iat > nowSeconds + toleratedSeconds)
    throw new InvalidToken('The bearer token was issued in the future');
};

const expiryOf = ({ exp }: JWTPayload): Temporal.Instant | null =>
  exp === undefined
    ? null
    : Temporal.Instant.fromEpochMilliseconds(Math.floor((exp + toleratedSeconds) * 1_000));

const createVerifyToken = (options: IdentityOptions) => {
  const trusted = trustedIssuers(options);
  return async (token: string): Promise<JWTPayload> => {
    const issuer = issuerOf(token);
    const from = trusted.get(issuer);
    if (from === undefined) throw new InvalidToken("The bearer token's issuer is not known here");
    try {
      const { payload } = await jwtVerify(token, from.key, {
        issuer,
        audience: options.audience,
        algorithms: from.algorithms,
        clockTolerance: toleratedSeconds,
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new InvalidToken(whyInvalid(error));
      throw error;
    }
  };
};

const createFindPartner =
  (partnerOfKey: PartnerOfKey = () => undefined) =>
  (key: string): Partner => {
    let partner: Partner | undefined;
    try {
      partner = partnerOfKey(key);
    } catch (cause) {
      throw new IdentityUnavailable('API keys cannot be checked', { cause });
    }
    if (partner === undefined) throw new InvalidToken('The API key is not known here, or was revoked');
    return partner;
  };

/**
 * Verifies bearer tokens: JWTs of the configured issuer, the development issuer or both, signed with ES256, EdDSA or
 * RS256, for our audience, with `exp`; the claims are those of viewerOfClaims. Or API keys of partners, `tgk_…`.
 * The function throws InvalidToken, or IdentityUnavailable where nobody can say who it is.
 */
export const createAuthenticate = (options: IdentityOptions): Authenticate => {
  const verifyToken = createVerifyToken(options);
  const findPartner = createFindPartner(options.partnerOfKey);
  return async (authorization) => {
    if (authorization === undefined) return nobody;
    if (authorization.length > longestHeader) throw new InvalidToken('Authorization must be of at most 8 kB');
    const [, token] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    if (token === undefined) throw new InvalidToken('Authorization must be: Bearer, and a token');
    if (token.startsWith(apiKeyPrefix)) {
      const partner = findPartner(token);
      const viewer: Viewer = { id: partnerViewerId(partner.slug), roles: ['PARTNER'], employments: [] };
      return { partner, viewer, expiresAt: null };
    }
    const claims = await verifyToken(token);
    checkTimes(claims, Date.now() / 1_000);
    const viewer = viewerOfClaims(claims);
    if (viewer === undefined) throw new InvalidToken("The bearer token's claims do not say who it is for");
    return { viewer, partner: null, expiresAt: expiryOf(claims) };
  };
};
