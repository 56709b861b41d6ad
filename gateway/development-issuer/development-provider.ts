import { createHash, randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { DevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import type { IssuerFetch } from '../sign-in/issuer-metadata.ts';
import { createSealedBox } from '../sign-in/sealed-box.ts';
import { type AuthorizationRequest, issuerPath, pagesClientId } from './authorization-request.ts';
import { type DevelopmentPerson, developmentPerson, tokenSubjectOf } from './development-person.ts';

export interface ProviderAnswer {
  readonly status: number;
  readonly body: object;
}

/** What the development issuer answers a client, as an OpenID provider. It remembers nothing but used codes. */
export interface DevelopmentProvider {
  metadata(ownOrigin: string): object;
  keys(): object;
  /** Good once, for a minute. */
  codeFor(person: DevelopmentPerson, request: AuthorizationRequest): Promise<string>;
  token(ownOrigin: string, form: URLSearchParams): Promise<ProviderAnswer>;
}

export interface DevelopmentProviderParts {
  readonly issuer: DevelopmentIssuer;
  readonly secret: string;
  /** Of access tokens. */
  readonly audience: string;
}

const codeSeconds = 60;
/** Short, so that pages are developed with tokens that are renewed. */
const accessSeconds = 15 * 60;
const refreshSeconds = 30 * 86_400;

const sealedCode = z.object({
  id: z.string(),
  person: developmentPerson,
  redirectUri: z.string(),
  nonce: z.string().optional(),
  challenge: z.string(),
  expiresAtSeconds: z.number(),
});
const sealedRefresh = z.object({ person: developmentPerson, expiresAtSeconds: z.number() });

const nowSeconds = () => Date.now() / 1_000;
const refused = (error: string): ProviderAnswer => ({ status: 400, body: { error } });
const challengeOf = (verifier: string | null) =>
  createHash('sha256')
    .update(verifier ?? '')
    .digest('base64url');

export const createDevelopmentProvider = ({
  issuer,
  secret,
  audience,
}: DevelopmentProviderParts): DevelopmentProvider => {
  const codes = createSealedBox(secret, 'development code');
  const refreshTokens = createSealedBox(secret, 'development refresh token');
  const used = new LRUCache<string, true>({ max: 10_000, ttl: 2 * codeSeconds * 1_000 });

  const tokensFor = async (person: DevelopmentPerson) => ({
    access_token: await issuer.issue(
      tokenSubjectOf(person),
      audience,
      Temporal.Now.instant().add({ seconds: accessSeconds }),
    ),
    token_type: 'Bearer',
    expires_in: accessSeconds,
    refresh_token: await refreshTokens.seal({ person, expiresAtSeconds: nowSeconds() + refreshSeconds }),
  });

  const ofCode = async (ownOrigin: string, form: URLSearchParams): Promise<ProviderAnswer> => {
    const { success, data: code } = sealedCode.safeParse(await codes.open(form.get('code') ?? ''));
    if (!success || code.expiresAtSeconds < nowSeconds() || used.has(code.id))
      return refused('invalid_grant');
    used.set(code.id, true);
    const isAskers =
      form.get('redirect_uri') === code.redirectUri &&
      challengeOf(form.get('code_verifier')) === code.challenge;
    if (!isAskers) return refused('invalid_grant');
    const { person, nonce } = code;
    const id_token = await issuer.identify({
      issuer: `${ownOrigin}${issuerPath}`,
      clientId: pagesClientId,
      subject: person.subject,
      name: person.name,
      nonce,
    });
    return { status: 200, body: { ...(await tokensFor(person)), id_token } };
  };

  const ofRefreshToken = async (form: URLSearchParams): Promise<ProviderAnswer> => {
    const opened = await refreshTokens.open(form.get('refresh_token') ?? '');
    const { success, data: held } = sealedRefresh.safeParse(opened);
    if (!success || held.expiresAtSeconds < nowSeconds()) return refused('invalid_grant');
    return { status: 200, body: await tokensFor(held.person) };
  };

  return {
    metadata: (ownOrigin) => {
      const base = `${ownOrigin}${issuerPath}`;
      return {
        issuer: base,
        authorization_endpoint: `${base}/authorize`,
        token_endpoint: `${base}/token`,
        jwks_uri: `${base}/jwks`,
        end_session_endpoint: `${base}/end-session`,
        response_types_supported: ['code'],
        grant_types_supported: ['authorization_code', 'refresh_token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        token_endpoint_auth_methods_supported: ['none'],
        code_challenge_methods_supported: ['S256'],
        scopes_supported: ['openid', 'profile', 'offline_access'],
        authorization_response_iss_parameter_supported: true,
      };
    },
    keys: () => ({ keys: [issuer.publicJwk] }),
    codeFor: (person, { redirect_uri, nonce, code_challenge }) =>
      codes.seal({
        id: randomUUID(),
        person,
        redirectUri: redirect_uri,
        nonce,
        challenge: code_challenge,
        expiresAtSeconds: nowSeconds() + codeSeconds,
      }),
    token: async (ownOrigin, form) => {
      if (form.get('client_id') !== pagesClientId) return refused('invalid_client');
      const grant = form.get('grant_type');
      if (grant === 'authorization_code') return ofCode(ownOrigin, form);
      return grant === 'refresh_token' ? ofRefreshToken(form) : refused('unsupported_grant_type');
    },
  };
};

/** As fetch, for the gateway itself: it need not know at which address it is reached. */
export const fetchFromProvider =
  (provider: DevelopmentProvider): IssuerFetch =>
  async (address, { body }) => {
    const { origin, pathname } = new URL(address);
    if (pathname === `${issuerPath}/.well-known/openid-configuration`)
      return Response.json(provider.metadata(origin));
    if (pathname !== `${issuerPath}/token` || body === undefined) return new Response(null, { status: 404 });
    const answer = await provider.token(origin, body);
    return Response.json(answer.body, { status: answer.status });
  };
