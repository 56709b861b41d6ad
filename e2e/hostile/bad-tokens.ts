import { type CryptoKey, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { developmentIssuerName, openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';

const audience = 'tablegraph';
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Tokens that say they are an administrator's of this platform, and are not. */
export const forgeTokens = async (dataDirectory: string): Promise<ReadonlyMap<string, string>> => {
  const { publicKey, issue } = await openDevelopmentIssuer(dataDirectory);
  const { privateKey: strangersKey } = await generateKeyPair('ES256');
  const secret = new TextEncoder().encode(await exportSPKI(publicKey));
  const admin = { subject: 'e2e-forged', role: 'admin', employments: [] } as const;
  const soon = Temporal.Now.instant().add({ hours: 1 });
  const claims = {
    roles: ['admin'],
    iss: developmentIssuerName,
    aud: audience,
    sub: 'e2e-forged',
    exp: soon.epochMilliseconds / 1_000,
  };
  const signed = (key: CryptoKey | Uint8Array, header: { readonly alg: string; readonly kid?: string }) =>
    new SignJWT({ ...claims, exp: Math.floor(claims.exp) }).setProtectedHeader(header).sign(key);
  const good = await issue(admin, audience, soon);
  const [head, , signature] = good.split('.');
  return new Map([
    ['without a signature', `${encode({ alg: 'none' })}.${encode(claims)}.`],
    ['signed with the public key as a secret', await signed(secret, { alg: 'HS256' })],
    ['signed by a stranger', await signed(strangersKey, { alg: 'ES256', kid: 'unknown' })],
    ['for another audience', await issue(admin, 'elsewhere', soon)],
    ['that has expired', await issue(admin, audience, Temporal.Now.instant().subtract({ minutes: 5 }))],
    ['whose claims were changed', `${head}.${encode({ ...claims, sub: 'e2e-other' })}.${signature}`],
    ['that is a key of a partner who is not there', `tgk_${'A'.repeat(12)}_${'A'.repeat(43)}`],
    ['that is none', 'x'.repeat(5_000)],
  ]);
};
