import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { TokenRole } from './token-claims.ts';

export const developmentIssuerName = 'tablegraph-development';
const algorithm = 'ES256';
const fileName = 'development-issuer.json';

export interface TokenSubject {
  readonly subject: string;
  readonly role: TokenRole;
  readonly restaurantIds: readonly RestaurantId[];
}

/** Signs tokens for trying things out, with a key that belongs to one data directory. Nothing for the open internet. */
export interface DevelopmentIssuer {
  /** Verifies what it signed. */
  readonly publicKey: CryptoKey;
  issue(subject: TokenSubject, audience: string, expiresAt: Temporal.Instant): Promise<string>;
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

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

/** A link appears whole or not at all, and only once: of two processes that create the key, both take the first's. */
const createKeyFile = async (directory: string, file: string): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const draft = join(directory, `${fileName}.${randomUUID()}`);
  await writeFile(draft, `${JSON.stringify(await makeKey())}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
};

const readKeyFile = async (file: string): Promise<KeyFile | undefined> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw new DevelopmentIssuerError(
      `${file} holds no key of the development issuer: remove it to get a new one`,
    );
  }
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
  const file = join(dataDirectory, fileName);
  let key = await readKeyFile(file);
  if (key === undefined) {
    await createKeyFile(dataDirectory, file);
    key = await readKeyFile(file);
  }
  if (key === undefined) throw new DevelopmentIssuerError(`${file} went away`);
  const { d: _private, ...publicPart } = key;
  const [privateKey, publicKey] = await Promise.all([importKey(key), importKey(publicPart)]);
  const { kid } = key;
  return {
    publicKey,
    issue: ({ subject, role, restaurantIds }, audience, expiresAt) =>
      new SignJWT({ roles: [role], restaurants: restaurantIds.map(restaurantPublicId.encode) })
        .setProtectedHeader({ alg: algorithm, kid })
        .setIssuer(developmentIssuerName)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(Math.floor(expiresAt.epochMilliseconds / 1_000))
        .sign(privateKey),
  };
};
