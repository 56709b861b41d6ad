import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, exportSPKI, SignJWT } from 'jose';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { partnerId } from '#shared/identifiers/identifiers.ts';
import { developmentIssuerName, openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { makeIssuerKey, signToken, startIdentityProvider } from '../testing/identity-provider.ts';
import { createAuthenticate, InvalidToken } from './authenticate.ts';
import { IdentityUnavailable } from './issuer-keys.ts';

const audience = 'tablegraph';
const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
const development = await openDevelopmentIssuer(directory);
const developmentKid = (await signedByDevelopment()).kid;
const provider = await startIdentityProvider('https://id.example.org/');
const [first, second, rsa, edwards, strangers] = await Promise.all([
  makeIssuerKey('one'),
  makeIssuerKey('two'),
  makeIssuerKey('rsa', 'RS256'),
  makeIssuerKey('edwards', 'EdDSA'),
  makeIssuerKey('one'),
]);
await provider.publish(first, rsa, edwards);
const iss = provider.name;

afterAll(async () => {
  provider.close();
  await rm(directory, { recursive: true });
});

async function signedByDevelopment(subject = 'demo-diner-1') {
  const expiresAt = Temporal.Now.instant().add({ minutes: 1 });
  const token = await development.issue({ subject, role: 'diner', employments: [] }, audience, expiresAt);
  const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
  return { token, kid: String(header.kid) };
}

const issuer = { name: iss, jwksUrl: provider.jwksUrl };
const options = { audience, issuer, developmentKey: development.publicKey };
const authenticate = createAuthenticate(options);
const bearer = (token: string) => authenticate(`Bearer ${token}`);
const now = () => Math.floor(Date.now() / 1_000);

describe('a good token', () => {
  it('of the issuer says who asks', async () => {
    const restaurants = ['rst_7', { id: 'rst_8', role: 'manager' }];
    const token = await signToken(first, { iss, roles: ['HOST', 'offline_access'], restaurants });
    const employments = [...employedAt([7], 'HOST'), ...employedAt([8], 'MANAGER')];
    expect(await bearer(token)).toEqual({
      viewer: { id: 'anna', roles: ['HOST'], employments },
      partner: null,
      expiresAt: expect.any(Temporal.Instant),
    });
  });

  it.each([first, rsa, edwards])('may be signed with $algorithm', async (key) => {
    expect(await bearer(await signToken(key, { iss }))).toMatchObject({ viewer: { id: 'anna' } });
  });

  it('of the development issuer is good where that is on, and nowhere else', async () => {
    const { token } = await signedByDevelopment();
    expect(await bearer(token)).toMatchObject({ viewer: { id: 'demo-diner-1', roles: ['DINER'] } });
    const inProduction = createAuthenticate({ audience, issuer });
    await expect(inProduction(`Bearer ${token}`)).rejects.toThrow(InvalidToken);
  });

  it('is not needed', async () => {
    expect(await authenticate(undefined)).toEqual({ viewer: null, partner: null, expiresAt: null });
  });

  it('may be a few seconds off', async () => {
    const times = { iss, iat: now() + 3, nbf: now() + 3, exp: now() - 3 };
    expect(await bearer(await signToken(first, times))).toMatchObject({ viewer: { id: 'anna' } });
  });
});

const unsigned = (header: object) =>
  [header, { iss, aud: audience, sub: 'anna', exp: now() + 3_600 }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
const withHs256 = async (secret: string) =>
  new SignJWT({ iss, aud: audience, sub: 'anna', exp: now() + 3_600 })
    .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
    .sign(new TextEncoder().encode(secret));
const withExtension = () =>
  new SignJWT({ iss, aud: audience, sub: 'anna', exp: now() + 3_600 })
    .setProtectedHeader({ alg: 'ES256', kid: 'one', crit: ['ext'], ext: true })
    .sign(first.privateKey, { crit: { ext: true } });
const ofDevelopment = (await signedByDevelopment()).token;
const ofIssuer = await signToken(first, { iss });
const [ofIssuerHead = '', ofIssuerClaims = ''] = ofIssuer.split('.');

const refused: readonly [string, string][] = [
  ['that has expired', await signToken(first, { iss, exp: now() - 60 })],
  ['that never expires', await signToken(first, { iss, exp: undefined })],
  ['that expires in a thousand years', await signToken(first, { iss, exp: 33_000_000_000 })],
  ['whose times are in milliseconds', await signToken(first, { iss, exp: Date.now() + 60_000 })],
  ['whose end is no number', await signToken(first, { iss, exp: '9999999999' })],
  ['issued in the future', await signToken(first, { iss, iat: now() + 60 })],
  ['that is not good yet', await signToken(first, { iss, nbf: now() + 60 })],
  ['for another audience', await signToken(first, { iss, aud: 'other' })],
  ['for an audience that begins like ours', await signToken(first, { iss, aud: `${audience}-admin` })],
  ['for nobody', await signToken(first, { iss, aud: undefined })],
  ['of no issuer', await signToken(first, {})],
  ['of an unknown issuer', await signToken(first, { iss: 'https://evil.example/' })],
  ['of a list of issuers', await signToken(first, { iss: [iss] })],
  [
    "of the development issuer, with the issuer's key",
    await signToken(first, { iss: developmentIssuerName }),
  ],
  [
    "of the development issuer, with the issuer's key under the other's name",
    await signToken(first, { iss: developmentIssuerName }, { kid: developmentKid }),
  ],
  [
    "of the issuer, with the development issuer's signature",
    [ofIssuerHead, ofIssuerClaims, ofDevelopment.split('.')[2]].join('.'),
  ],
  ['signed by a stranger under a known name', await signToken(strangers, { iss })],
  [
    'that brings the key it is signed with',
    await signToken(strangers, { iss }, { jwk: await exportJWK(strangers.publicKey) }),
  ],
  [
    'that says where its key can be had',
    await signToken(strangers, { iss }, { jku: `${provider.jwksUrl}`, kid: 'other' }),
  ],
  ['of an unknown key', await signToken(first, { iss }, { kid: 'three' })],
  ['that names no key where there are several', await signToken(second, { iss }, { kid: undefined })],
  ['with an extension that nobody knows', await withExtension()],
  ['signed with the public key as a secret', await withHs256(await exportSPKI(rsa.publicKey))],
  [
    'signed with the published key as a secret',
    await withHs256(JSON.stringify(await exportJWK(rsa.publicKey))),
  ],
  ['not signed', `${unsigned({ alg: 'none' })}.`],
  ['not signed, in other letters', `${unsigned({ alg: 'nOnE' })}.`],
  ['not signed, and of a known key', `${unsigned({ alg: 'none', kid: 'one' })}.`],
  ['whose signature is left out', `${ofIssuerHead}.${ofIssuerClaims}.`],
  ['whose claims are changed', `${ofIssuerHead}.${unsigned({}).split('.')[1]}.${ofIssuer.split('.')[2]}`],
  ['without a subject', await signToken(first, { iss, sub: undefined })],
  ['with an empty subject', await signToken(first, { iss, sub: '' })],
  ["with a partner's name", await signToken(first, { iss, sub: 'partner:example' })],
  ['with the name of somebody erased', await signToken(first, { iss, sub: 'erased:1' })],
  ['with restaurants that are none', await signToken(first, { iss, roles: ['host'], restaurants: ['7'] })],
  ['larger than 8 kB', await signToken(first, { iss, more: 'x'.repeat(8_192) })],
  ['that is not a JWT', 'abc'],
  ['that is encrypted', 'a.b.c.d.e'],
];

describe('a token is refused', () => {
  it.each(refused)('%s', async (_what, token) => {
    await expect(bearer(token)).rejects.toThrow(InvalidToken);
  });

  it('that is not a bearer token', async () => {
    for (const header of ['', 'Basic YTpi', 'Bearer', 'Bearer a b', `Token ${ofIssuer}`])
      await expect(authenticate(header)).rejects.toThrow(InvalidToken);
  });
});

describe("the issuer's keys", () => {
  const startedAt = Date.now();
  const later = (seconds: number) => vi.setSystemTime(startedAt + seconds * 1_000);

  const startIssuer = async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: startedAt });
    const own = await startIdentityProvider('https://own.example/');
    onTestFinished(() => {
      vi.useRealTimers();
      own.close();
    });
    const verify = createAuthenticate({ audience, issuer: { name: own.name, jwksUrl: own.jwksUrl } });
    return {
      own,
      signed: (key = first) => signToken(key, { iss: own.name }),
      outcome: async (token: string): Promise<string> => {
        try {
          return (await verify(`Bearer ${token}`)).viewer?.id ?? 'nobody';
        } catch (error) {
          if (error instanceof InvalidToken || error instanceof IdentityUnavailable) return error.name;
          throw error;
        }
      },
    };
  };

  it('are asked for once, however many tokens come at once', async () => {
    const { own, signed, outcome } = await startIssuer();
    await own.publish(first);
    const tokens = await Promise.all(Array.from({ length: 20 }, () => signed()));
    expect(new Set(await Promise.all(tokens.map(outcome)))).toEqual(new Set(['anna']));
    expect(own.fetches()).toBe(1);
  });

  it('take a new one after a moment, and forget an old one within five minutes', async () => {
    const { own, signed, outcome } = await startIssuer();
    await own.publish(first);
    const [old, next] = await Promise.all([signed(first), signed(second)]);
    expect(await outcome(old)).toBe('anna');
    await own.publish(first, second);
    expect(await outcome(next)).toBe('InvalidToken');
    later(31);
    expect(await outcome(next)).toBe('anna');
    expect(own.fetches()).toBe(2);
    await own.publish(second);
    later(31 + 299);
    expect(await outcome(old)).toBe('anna');
    later(31 + 301);
    expect([await outcome(old), await outcome(next)]).toEqual(['InvalidToken', 'anna']);
    expect(own.fetches()).toBe(3);
  });

  it('are not asked for again and again because of tokens with keys that nobody knows', async () => {
    const { own, outcome } = await startIssuer();
    await own.publish(first);
    const flood = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        signToken(strangers, { iss: own.name }, { kid: `k-${index}` }),
      ),
    );
    for (const token of flood) expect(await outcome(token)).toBe('InvalidToken');
    expect(own.fetches()).toBe(1);
    later(31);
    for (const token of flood) expect(await outcome(token)).toBe('InvalidToken');
    expect(own.fetches()).toBe(2);
  });

  it.each([
    ['fails', 500, ''],
    ['sends us elsewhere', 302, ''],
    ['answers something else', 200, '<html>'],
    ['answers no keys', 200, '{"keys":7}'],
  ])('cannot be had while the issuer %s, which is asked once a second then', async (_what, status, body) => {
    const { own, signed, outcome } = await startIssuer();
    await own.publish(first);
    const token = await signed();
    own.answer(status, body);
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await outcome(token)).toBe('IdentityUnavailable');
    expect(own.fetches()).toBe(1);
    own.answer(null);
    later(1.5);
    expect(await outcome(token)).toBe('anna');
  });

  it('are good while the issuer is away, and no longer than five minutes', async () => {
    const { own, signed, outcome } = await startIssuer();
    await own.publish(first);
    const [token, unknown] = await Promise.all([signed(), signed(second)]);
    expect(await outcome(token)).toBe('anna');
    own.answer(500);
    later(200);
    expect(await outcome(unknown)).toBe('IdentityUnavailable');
    expect(await outcome(token)).toBe('anna');
    later(301);
    expect(await outcome(token)).toBe('IdentityUnavailable');
  });
});

describe("a partner's key", () => {
  const partner = {
    id: partnerId(3),
    slug: 'city-guide',
    name: 'City guide',
    mode: 'require-id' as const,
    budget: { requestsPerMinute: 60, costPerMinute: 1_000 },
    isEnabled: true,
  };
  const key = 'tgk_1_secret';
  const withKeys = createAuthenticate({
    ...options,
    partnerOfKey: (given) => (given === key ? partner : undefined),
  });

  it('says which partner asks', async () => {
    expect(await withKeys(`Bearer ${key}`)).toEqual({
      expiresAt: null,
      partner,
      viewer: { id: 'partner:city-guide', roles: ['PARTNER'], employments: [] },
    });
  });

  it('is refused where it is unknown, revoked, or taken nowhere', async () => {
    for (const unknown of ['tgk_', 'tgk_1_other', 'TGK_1_secret', `tgk_1_${'x'.repeat(9_000)}`])
      await expect(withKeys(`Bearer ${unknown}`)).rejects.toThrow(InvalidToken);
    await expect(bearer(key)).rejects.toThrow(InvalidToken);
  });

  it('cannot be judged while the registry is too old, and tokens can', async () => {
    const stale = createAuthenticate({
      ...options,
      partnerOfKey: () => {
        throw new Error('the registry is 60 s old');
      },
    });
    await expect(stale(`Bearer ${key}`)).rejects.toThrow(IdentityUnavailable);
    expect(await stale(`Bearer ${ofDevelopment}`)).toMatchObject({ viewer: { id: 'demo-diner-1' } });
  });
});
