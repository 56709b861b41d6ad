import * as oauth from 'oauth4webapi';
import { throwIssuerError } from './explain-issuer-error.ts';
import { createIssuerMetadata, type IssuerFetch } from './issuer-metadata.ts';
import type { PendingSignIn } from './session.ts';

export interface IssuerClientOptions {
  /** Whose discovery document tells the rest. */
  readonly issuer: (ownOrigin: string) => URL;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly scopes: string;
  /** What tells the issuer which API the access token is for, such as Auth0's `audience`; nothing where it knows. */
  readonly audience: Readonly<Record<string, string>>;
  readonly redirectUri: (ownOrigin: string) => string;
  readonly fetch: IssuerFetch;
}

/** What the issuer gave, checked but for the access token, which is the API's to check. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** Undefined where it was not said again. */
  readonly name: string | null | undefined;
}

/** Where a browser goes, and what must be remembered until it is back. */
export interface Departure {
  readonly url: URL;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** The configured issuer, by OpenID Connect's code flow. Every function throws SignInFailure alone. */
export interface IssuerClient {
  depart(ownOrigin: string, loginHint: string | undefined): Promise<Departure>;
  arrive(ownOrigin: string, parameters: URLSearchParams, pending: PendingSignIn): Promise<IssuedTokens>;
  renew(ownOrigin: string, refreshToken: string): Promise<IssuedTokens>;
  /** Takes the refresh token back, where the issuer can. */
  revoke(ownOrigin: string, refreshToken: string): Promise<void>;
  /** Where the issuer's own session is ended; null where it has no such page. */
  endSessionUrl(ownOrigin: string): Promise<string | null>;
}

const nameOf = (claims: oauth.IDToken): string | null => {
  const name = [claims.name, claims.preferred_username].find((one) => typeof one === 'string');
  return typeof name === 'string' ? name.slice(0, 100) : null;
};

const issuedTokens = (response: oauth.TokenEndpointResponse): IssuedTokens => {
  const claims = oauth.getValidatedIdTokenClaims(response);
  return {
    accessToken: response.access_token,
    refreshToken: response.refresh_token ?? null,
    name: claims === undefined ? undefined : nameOf(claims),
  };
};

/** Basic is what the standard has every issuer understand; some say that they do not. */
const authenticationFor = (
  { token_endpoint_auth_methods_supported: methods = [] }: oauth.AuthorizationServer,
  secret: string | undefined,
): oauth.ClientAuth => {
  if (secret === undefined) return oauth.None();
  const isPostOnly = methods.includes('client_secret_post') && !methods.includes('client_secret_basic');
  return isPostOnly ? oauth.ClientSecretPost(secret) : oauth.ClientSecretBasic(secret);
};

export const createIssuerClient = (options: IssuerClientOptions): IssuerClient => {
  const { clientId, clientSecret, redirectUri, audience } = options;
  const client: oauth.Client = { client_id: clientId, [oauth.clockTolerance]: 5 };
  const metadata = createIssuerMetadata(options);

  const tokensBy = async (
    ownOrigin: string,
    ask: (
      server: oauth.AuthorizationServer,
      authentication: oauth.ClientAuth,
      request: oauth.TokenEndpointRequestOptions,
    ) => Promise<oauth.TokenEndpointResponse>,
  ): Promise<IssuedTokens> => {
    const { server, request } = await metadata(ownOrigin);
    const authentication = authenticationFor(server, clientSecret);
    return issuedTokens(await ask(server, authentication, { ...request(), additionalParameters: audience }));
  };

  const depart: IssuerClient['depart'] = async (ownOrigin, loginHint) => {
    const { server, endpoint } = await metadata(ownOrigin);
    const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
    const codeVerifier = oauth.generateRandomCodeVerifier();
    const url = endpoint(server.authorization_endpoint);
    const asked = {
      client_id: clientId,
      redirect_uri: redirectUri(ownOrigin),
      response_type: 'code',
      scope: options.scopes,
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...audience,
      ...(loginHint !== undefined && { login_hint: loginHint }),
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    return { url, state, nonce, codeVerifier };
  };

  const arrive: IssuerClient['arrive'] = (ownOrigin, parameters, { state, nonce, codeVerifier }) =>
    tokensBy(ownOrigin, async (server, authentication, request) => {
      const checked = oauth.validateAuthResponse(server, client, parameters, state);
      const uri = redirectUri(ownOrigin);
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        checked,
        uri,
        codeVerifier,
        request,
      );
      const expected = { expectedNonce: nonce, requireIdToken: true };
      return oauth.processAuthorizationCodeResponse(server, client, response, expected);
    });

  const renew: IssuerClient['renew'] = (ownOrigin, refreshToken) =>
    tokensBy(ownOrigin, async (server, authentication, request) => {
      const response = await oauth.refreshTokenGrantRequest(
        server,
        client,
        authentication,
        refreshToken,
        request,
      );
      return oauth.processRefreshTokenResponse(server, client, response);
    });

  const revoke: IssuerClient['revoke'] = async (ownOrigin, refreshToken) => {
    const { server, request } = await metadata(ownOrigin);
    if (server.revocation_endpoint === undefined) return;
    const authentication = authenticationFor(server, clientSecret);
    const additionalParameters = { token_type_hint: 'refresh_token' };
    const response = await oauth.revocationRequest(server, client, authentication, refreshToken, {
      ...request(),
      additionalParameters,
    });
    await oauth.processRevocationResponse(response);
  };

  const endSessionUrl: IssuerClient['endSessionUrl'] = async (ownOrigin) => {
    const { server, endpoint } = await metadata(ownOrigin);
    if (server.end_session_endpoint === undefined) return null;
    const url = endpoint(server.end_session_endpoint);
    url.searchParams.set('client_id', clientId);
    url.searchParams.set('post_logout_redirect_uri', `${ownOrigin}/`);
    return url.href;
  };

  return {
    depart: (...asked) => depart(...asked).catch(throwIssuerError),
    arrive: (...asked) => arrive(...asked).catch(throwIssuerError),
    renew: (...asked) => renew(...asked).catch(throwIssuerError),
    revoke: (...asked) => revoke(...asked).catch(throwIssuerError),
    endSessionUrl: (...asked) => endSessionUrl(...asked).catch(throwIssuerError),
  };
};
