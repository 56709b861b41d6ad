import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { exportJWK } from 'jose';
import { makeIssuerKey, signToken } from './identity-provider.ts';

/** What a test turns to see how a sign-in takes it. */
export interface ProviderBehaviour {
  /** What /authorize says instead of a code. */
  error?: string;
  /** What is said instead of what was asked. */
  nonce?: string;
  iss?: string;
  /** The status of every answer but the keys', instead of any. */
  status?: number;
  accessSeconds: number;
  audience: string;
  claims: Readonly<Record<string, unknown>>;
  /** Awaited before a token is renewed. */
  beforeRenewal: () => Promise<void>;
  refusesRenewal: boolean;
}

/** Somebody else's OpenID provider, over HTTP: codes with PKCE that are good once, refresh tokens too. */
export interface SignInProvider {
  readonly issuer: string;
  readonly behaviour: ProviderBehaviour;
  /** Successful and refused renewals. */
  renewals(): number;
  readonly revoked: readonly string[];
  /** Every secret that was given away. */
  readonly secrets: readonly string[];
  close(): void;
}

export const testClientId = 'pages';
export const testClientSecret = 'a client secret';

interface Grant {
  readonly redirectUri: string | null;
  readonly challenge: string | null;
  readonly nonce: string | null;
}

const usual = (): ProviderBehaviour => ({
  accessSeconds: 3_600,
  audience: 'tablegraph',
  claims: {},
  beforeRenewal: async () => {},
  refusesRenewal: false,
});

const expectedBasic = `Basic ${Buffer.from(`${testClientId}:${encodeURIComponent(testClientSecret).replaceAll('%20', '+')}`).toString('base64')}`;

export const startSignInProvider = async (): Promise<SignInProvider> => {
  const key = await makeIssuerKey('one', 'RS256');
  const behaviour = usual();
  const codes = new Map<string, Grant>();
  const refreshTokens = new Set<string>();
  const secrets: string[] = [];
  const revoked: string[] = [];
  let renewals = 0;
  let issuer = '';

  const give = (secret: string) => {
    secrets.push(secret);
    return secret;
  };

  const tokens = async () => {
    const exp = Math.floor(Date.now() / 1_000) + behaviour.accessSeconds;
    const claims = { iss: issuer, aud: behaviour.audience, jti: randomUUID(), exp, ...behaviour.claims };
    const refreshToken = give(randomUUID());
    refreshTokens.add(refreshToken);
    return {
      access_token: give(await signToken(key, claims)),
      token_type: 'Bearer',
      refresh_token: refreshToken,
    };
  };

  const authorize = (asked: URLSearchParams): string => {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (behaviour.error !== undefined) {
      back.searchParams.set('error', behaviour.error);
      return back.href;
    }
    const code = give(randomUUID());
    codes.set(code, {
      redirectUri: asked.get('redirect_uri'),
      challenge: asked.get('code_challenge_method') === 'S256' ? asked.get('code_challenge') : null,
      nonce: asked.get('nonce'),
    });
    back.searchParams.set('code', code);
    return back.href;
  };

  const exchange = async (form: URLSearchParams): Promise<object | null> => {
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get('redirect_uri')) return null;
    const said = { iss: behaviour.iss ?? issuer, aud: testClientId, nonce: behaviour.nonce ?? grant.nonce };
    return { ...(await tokens()), id_token: give(await signToken(key, { ...said, name: 'Anna Host' })) };
  };

  const renew = async (form: URLSearchParams): Promise<object | null> => {
    renewals += 1;
    await behaviour.beforeRenewal();
    const isKnown = refreshTokens.delete(form.get('refresh_token') ?? '');
    return isKnown && !behaviour.refusesRenewal ? tokens() : null;
  };

  const answerPost = async (request: IncomingMessage, path: string): Promise<[number, object]> => {
    if (request.headers.authorization !== expectedBasic) return [401, { error: 'invalid_client' }];
    const form = new URLSearchParams(await text(request));
    if (path === '/revoke') {
      revoked.push(form.get('token') ?? '');
      return [200, {}];
    }
    const given = form.get('grant_type') === 'refresh_token' ? await renew(form) : await exchange(form);
    return given === null ? [400, { error: 'invalid_grant' }] : [200, given];
  };

  const answer = async (request: IncomingMessage): Promise<[number, object, string?]> => {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer);
    if (pathname === '/keys')
      return [200, { keys: [{ ...(await exportJWK(key.publicKey)), kid: key.kid, alg: key.algorithm }] }];
    if (behaviour.status !== undefined) return [behaviour.status, {}];
    if (request.method === 'POST') return answerPost(request, pathname);
    if (pathname === '/authorize') return [302, {}, authorize(searchParams)];
    return [
      200,
      {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        revocation_endpoint: `${issuer}/revoke`,
        end_session_endpoint: `${issuer}/goodbye`,
        jwks_uri: `${issuer}/keys`,
      },
    ];
  };

  const server = createServer(async (request, response) => {
    const [status, body, location] = await answer(request);
    if (location !== undefined) response.setHeader('location', location);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    issuer,
    behaviour,
    renewals: () => renewals,
    revoked,
    secrets,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
