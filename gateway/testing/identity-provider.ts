import { createServer } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

type Algorithm = 'ES256' | 'EdDSA' | 'RS256';

/** A key of an issuer; published or not. */
export interface IssuerKey {
  readonly kid: string;
  readonly algorithm: Algorithm;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

/** Somebody else's issuer: it publishes keys over HTTP and signs what it is told. */
export interface IdentityProvider {
  readonly name: string;
  readonly jwksUrl: URL;
  /** How often its keys were asked for. */
  fetches(): number;
  publish(...keys: readonly IssuerKey[]): Promise<void>;
  /** What it answers from now on, whatever it publishes; null for its keys again. */
  answer(status: number | null, body?: string): void;
  close(): void;
}

export const makeIssuerKey = async (kid: string, algorithm: Algorithm = 'ES256'): Promise<IssuerKey> => ({
  kid,
  algorithm,
  ...(await generateKeyPair(algorithm, { extractable: true })),
});

/** Claims and header of a good diner's token, but for what is given; a claim that is undefined is left out. */
export const signToken = (
  { kid, algorithm, privateKey }: IssuerKey,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  const now = Math.floor(Date.now() / 1_000);
  const said = { sub: 'anna', aud: 'tablegraph', roles: ['diner'], iat: now, exp: now + 3_600, ...claims };
  return new SignJWT(said).setProtectedHeader({ alg: algorithm, kid, ...header }).sign(privateKey);
};

export const startIdentityProvider = async (name: string): Promise<IdentityProvider> => {
  let published = '{"keys":[]}';
  let forced: { status: number; body: string } | null = null;
  let fetches = 0;
  const server = createServer((_request, response) => {
    fetches += 1;
    const { status, body } = forced ?? { status: 200, body: published };
    response.writeHead(status, { location: '/elsewhere' }).end(body);
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  return {
    name,
    jwksUrl: new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/keys`),
    fetches: () => fetches,
    publish: async (...keys) => {
      const jwks = keys.map(async ({ kid, algorithm, publicKey }) => ({
        ...(await exportJWK(publicKey)),
        ...{ kid, alg: algorithm, use: 'sig' },
      }));
      published = JSON.stringify({ keys: await Promise.all(jwks) });
    },
    answer: (status, body = '') => {
      forced = status === null ? null : { status, body };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
