import { LRUCache } from 'lru-cache';
import * as oauth from 'oauth4webapi';
import { SignInFailure } from './sign-in-failure.ts';

/** How the issuer is reached; the part of fetch that is used. */
export type IssuerFetch = (
  url: string,
  options: oauth.CustomFetchOptions<string, URLSearchParams | undefined>,
) => Promise<Response>;

export const fetchFromIssuer: IssuerFetch = (url, { body, ...options }) =>
  fetch(url, { ...options, ...(body !== undefined && { body }) });

export interface KnownIssuer {
  readonly server: oauth.AuthorizationServer;
  /** For one request to it: with a deadline. */
  readonly request: () => oauth.HttpRequestOptions<'POST', URLSearchParams>;
  /** An address that a browser is sent to. */
  readonly endpoint: (address: string | undefined) => URL;
}

const deadlineMilliseconds = 5_000;
/** What the issuer says of itself is asked for again then. */
const keptMilliseconds = 10 * 60_000;

/**
 * What the issuer says of itself (its discovery document), asked for when it is needed and then kept a while.
 * @returns what there is for pages of an origin
 */
export const createIssuerMetadata = ({
  issuer,
  fetch,
}: {
  readonly issuer: (ownOrigin: string) => URL;
  readonly fetch: IssuerFetch;
}): ((ownOrigin: string) => Promise<KnownIssuer>) => {
  const kept = new LRUCache<string, Promise<oauth.AuthorizationServer>>({ max: 20, ttl: keptMilliseconds });

  const requestTo = (url: URL) => ({
    signal: AbortSignal.timeout(deadlineMilliseconds),
    [oauth.customFetch]: fetch,
    // The settings allow it on this machine alone.
    [oauth.allowInsecureRequests]: url.protocol === 'http:',
  });

  const discover = async (url: URL): Promise<oauth.AuthorizationServer> =>
    oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, requestTo(url)));

  const serverAt = (url: URL): Promise<oauth.AuthorizationServer> => {
    const known = kept.get(url.href);
    if (known !== undefined) return known;
    const asked = discover(url);
    kept.set(url.href, asked);
    asked.catch(() => kept.delete(url.href));
    return asked;
  };

  return async (ownOrigin) => {
    const url = issuer(ownOrigin);
    return {
      server: await serverAt(url),
      request: () => requestTo(url),
      endpoint: (address) => {
        const found = address !== undefined && URL.canParse(address) ? new URL(address) : null;
        // A browser is sent nowhere else.
        if (found !== null && found.protocol === url.protocol) return found;
        throw new SignInFailure('refused', 'no endpoint');
      },
    };
  };
};
