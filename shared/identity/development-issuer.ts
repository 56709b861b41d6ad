import { join } from 'node:path';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import { readKeptFile } from '#shared/config/kept-file.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { TokenRole } from './token-claims.ts';
import type { Employment } from './viewer.ts';

export const developmentIssuerName = 'tablegraph-development';
const algorithm = 'ES256';
const fileName = 'development-issuer.json';

export interface TokenSubject {
  readonly subject: string;
  readonly role: TokenRole;
  readonly employments: readonly Employment[];
}

/** What a client is told of who signed in, by OpenID Connect. */
export interface IdentityStatement {
  readonly issuer: string;
  readonly clientId: string;
  readonly subject: string;
  readonly name: string;
  /** What the client gave, to know the statement by. */
  readonly nonce: string | undefined;
}

/** Signs tokens for trying things out, with a key that belongs to one data directory. Nothing for the open internet. */
export interface DevelopmentIssuer {
  /** Verifies what it signed. */
  readonly publicKey: CryptoKey;
  /** The same, as issuers publish their keys. */
  readonly publicJwk: JWK;
  issue(subject: TokenSubject, audience: string, expiresAt: Temporal.Instant): Promise<string>;
  /** An ID token, good for some minutes. */
  identify(statement: IdentityStatement): Promise<string>;
}

/** The key file holds no key that this program wrote; the message names the file. */
export class DevelopmentIssuerError extends Error {
  override readonly name = 'DevelopmentIssuerError';
}

const keyFile = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});
type KeyFile = z.infer<typeof keyFile>;

const makeKey = async (): Promise<KeyFile> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return keyFile.parse({ ...jwk, kid: await calculateJwkThumbprint(jwk) });
};

const readKeyFile = async (directory: string): Promise<KeyFile> => {
  const text = await readKeptFile(directory, fileName, async () => `${JSON.stringify(await makeKey())}\n`);
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw new DevelopmentIssuerError(
      `${join(directory, fileName)} holds no key of the development issuer: remove it to get a new one`,
    );
  }
};

const restaurantClaim = ({ restaurantId, role }: Employment) => {
  const id = restaurantPublicId.encode(restaurantId);
  return role === 'HOST' ? id : { id, role: role.toLowerCase() };
};

const importKey = async (jwk: object): Promise<CryptoKey> => {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new DevelopmentIssuerError('not a key pair');
  return key;
};

/**
 * Opens the development issuer of a data directory, making its key on the first call.
 * @throws DevelopmentIssuerError where the key file is broken.
 */
export const openDevelopmentIssuer = async (dataDirectory: string): Promise<DevelopmentIssuer> => {
  const key = await readKeyFile(dataDirectory);
  const { d: _private, ...publicPart } = key;
  const [privateKey, publicKey] = await Promise.all([importKey(key), importKey(publicPart)]);
  const { kid } = key;
  return {
    publicKey,
    publicJwk: { ...publicPart, alg: algorithm, use: 'sig' },
    identify: ({ issuer, clientId, subject, name, nonce }) =>
      new SignJWT({ name, ...(nonce !== undefined && { nonce }) })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(issuer)
        .setAudience(clientId)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('5 minutes')
        .sign(privateKey),
    issue: ({ subject, role, employments }, audience, expiresAt) =>
      new SignJWT({ roles: [role], restaurants: employments.map(restaurantClaim) })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(developmentIssuerName)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(Math.floor(expiresAt.epochMilliseconds / 1_000))
        .sign(privateKey),
  };
};
