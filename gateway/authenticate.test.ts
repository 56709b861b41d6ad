import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { developmentIssuerName, openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import { type Authenticate, createAuthenticate, IdentityUnavailable, InvalidToken } from './authenticate.ts';

const audience = 'tablegraph';
const issuer = 'https://id.example.org/';
const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
const development = await openDevelopmentIssuer(directory);
const keys = await generateKeyPair('ES256', { extractable: true });
const strangers = await generateKeyPair('ES256');
const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' };

let answers = true;
const identityProvider = createServer((_request, response) => {
  response.writeHead(answers ? 200 : 500).end(JSON.stringify({ keys: [jwk] }));
});
const listening = Promise.withResolvers<void>();
identityProvider.listen(0, '127.0.0.1', listening.resolve);
await listening.promise;
const address = identityProvider.address();
const jwksUrl = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/keys`);

afterAll(async () => {
  identityProvider.closeAllConnections();
  identityProvider.close();
  await rm(directory, { recursive: true });
});

const create = (): Authenticate =>
  createAuthenticate({ audience, issuer: { name: issuer, jwksUrl }, developmentKey: development.publicKey });
const authenticate = create();

const draft = (claims: object = { roles: ['diner'] }, header = { alg: 'ES256', kid: 'one' }) =>
  new SignJWT({ ...claims })
    .setProtectedHeader(header)
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject('anna')
    .setExpirationTime('1h');
const signed = (token: SignJWT) => token.sign(keys.privateKey);
const bearer = (token: string) => authenticate(`Bearer ${token}`);

describe('a good token', () => {
  it('of the issuer says who asks', async () => {
    const token = await signed(draft({ roles: ['HOST', 'offline_access'], restaurants: ['rst_7'] }));
    expect(await bearer(token)).toEqual({ id: 'anna', roles: ['HOST'], restaurantIds: [restaurantId(7)] });
  });

  it('of the development issuer does too', async () => {
    const expiresAt = Temporal.Now.instant().add({ minutes: 1 });
    const subject = { subject: 'demo-diner-1', role: 'diner' as const, restaurantIds: [] };
    const token = await development.issue(subject, audience, expiresAt);
    expect(await bearer(token)).toEqual({ id: 'demo-diner-1', roles: ['DINER'], restaurantIds: [] });
    const inProduction = createAuthenticate({ audience, issuer: { name: issuer, jwksUrl } });
    await expect(inProduction(`Bearer ${token}`)).rejects.toThrow(InvalidToken);
  });

  it('is not needed', async () => {
    expect(await authenticate(undefined)).toBeNull();
  });
});

const publicPem = await exportSPKI(keys.publicKey);
const endless = new SignJWT({ roles: ['diner'] })
  .setProtectedHeader({ alg: 'ES256', kid: 'one' })
  .setIssuer(issuer)
  .setAudience(audience)
  .setSubject('anna');
const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
  JSON.stringify({ iss: issuer, aud: audience, sub: 'anna', exp: 9_999_999_999 }),
).toString('base64url')}.`;

const refused: readonly [string, string][] = [
  ['that has expired', await signed(draft().setExpirationTime('-1m'))],
  ['that never expires', await signed(endless)],
  ['for another audience', await signed(draft().setAudience('other'))],
  ['of an unknown issuer', await signed(draft().setIssuer('https://evil.example/'))],
  ['that says it is of the development issuer', await signed(draft().setIssuer(developmentIssuerName))],
  ['signed by a stranger', await draft().sign(strangers.privateKey)],
  [
    'signed with the public key as a secret',
    await draft(undefined, { alg: 'HS256', kid: 'one' }).sign(new TextEncoder().encode(publicPem)),
  ],
  ['not signed', none],
  ['of an unknown key', await signed(draft(undefined, { alg: 'ES256', kid: 'two' }))],
  ['without a subject', await signed(draft().setSubject(''))],
  ['with restaurants that are none', await signed(draft({ roles: ['host'], restaurants: ['7'] }))],
  ['that is not a JWT', 'abc'],
];

describe('a token is refused', () => {
  it.each(refused)('%s', async (_what, token) => {
    await expect(bearer(token)).rejects.toThrow(InvalidToken);
  });

  it('that is not a bearer token', async () => {
    for (const header of ['', 'Basic YTpi', 'Bearer', 'Bearer a b'])
      await expect(authenticate(header)).rejects.toThrow(InvalidToken);
  });
});

it("cannot be judged while the issuer's keys cannot be had", async () => {
  const fresh = create();
  const token = await signed(draft());
  answers = false;
  await expect(fresh(`Bearer ${token}`)).rejects.toThrow(IdentityUnavailable);
  answers = true;
  expect(await fresh(`Bearer ${token}`)).toMatchObject({ id: 'anna' });
});
