import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { FeedSource } from '#shared/live-feed/feed-source.ts';
import { normaliseDocument } from '#shared/operations/normalised-document.ts';
import type { KnownOperation } from '../persisted/domain/choose-document.ts';
import { openSignInGateway } from '../testing/sign-in-gateway.ts';
import { startSignInProvider, testClientId, testClientSecret } from '../testing/sign-in-provider.ts';
import type { TestBrowser } from '../testing/test-browser.ts';

const provider = await startSignInProvider();
const usual = { ...provider.behaviour };
/** It starts, and nothing ever happens. */
const feed: FeedSource = {
  listen: async (_topic, _after, listener) => {
    listener.onStart(0);
    return () => {};
  },
  close: async () => {},
};
const document = 'query Name { restaurant(id: "rst_1") { id name } }';
const name: KnownOperation = {
  documentId: 'name',
  document,
  documentHash: normaliseDocument(document).hash,
  operationName: 'Name',
  operationType: 'query',
  state: 'ACTIVE',
  cost: 0,
  sunsetOn: null,
  deprecatedAt: null,
};
const gateway = await openSignInGateway(
  {
    IDENTITY_ISSUER: provider.issuer,
    IDENTITY_JWKS_URL: `${provider.issuer}/keys`,
    SIGN_IN_CLIENT_ID: testClientId,
    SIGN_IN_CLIENT_SECRET: testClientSecret,
    DEVELOPMENT_ISSUER: 'true',
  },
  { live: { feed }, publicOperations: [name] },
);
afterEach(() => {
  vi.useRealTimers();
  delete provider.behaviour.status;
  Object.assign(provider.behaviour, usual);
});
afterAll(async () => {
  await gateway.close();
  provider.close();
});

const cookieName = 'tablegraph-session';
const signedIn = async (): Promise<TestBrowser> => {
  const browser = gateway.browser();
  await browser.follow('/auth/sign-in');
  if (!browser.cookies.has(cookieName)) throw new Error('nobody is signed in');
  return browser;
};

const answer = z.object({
  data: z.object({ viewer: z.object({ id: z.string() }).nullable() }).optional(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
});
const whoAmI = (browser: TestBrowser, site?: string | null, headers: Record<string, string> = {}) =>
  browser.fetch(
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ viewer { id } }"}',
    },
    site,
  );
const viewerOf = async (response: Response) => {
  const { data, errors } = answer.parse(await response.json());
  return errors?.[0]?.extensions.code ?? data?.viewer?.id ?? null;
};

/** For everybody in this process; nothing waits. */
const passSeconds = (seconds: number) => {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: now + seconds * 1_000 });
};
const almostOver = 3_600 - 30;
const over = 3_600 + 10;

describe('the cookie', () => {
  it.each([
    ['same-origin', {}, 'anna'],
    ['same-site', {}, null],
    ['cross-site', {}, null],
    ['none', {}, null],
    [null, { origin: gateway.url }, 'anna'],
    [null, { origin: 'https://evil.example' }, null],
    [null, {}, null],
  ])('has authority for a request from %s %j: %s', async (site, headers, expected) => {
    expect(await viewerOf(await whoAmI(await signedIn(), site, headers))).toBe(expected);
  });

  it('gives way to a header, also to one that is wrong', async () => {
    const response = await whoAmI(await signedIn(), 'same-origin', { authorization: 'Bearer nonsense' });
    expect([response.status, await viewerOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each([
    ['changed', (value: string) => `${value.slice(0, -2)}AA`],
    ['of somebody who cannot seal', () => 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA'],
    ['empty', () => ''],
  ])('is refused and cleared where it is %s', async (_what, change) => {
    const browser = await signedIn();
    browser.cookies.set(cookieName, change(browser.cookies.get(cookieName) ?? ''));
    const response = await whoAmI(browser);
    expect([response.status, await viewerOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(browser.cookies.has(cookieName)).toBe(false);
  });

  it('makes an answer that caches keep for nobody else', async () => {
    const kept = async (browser: TestBrowser) => {
      const { headers } = await browser.fetch('/graphql?documentId=name');
      return [headers.get('cache-control')?.split(',')[0], headers.get('vary')];
    };
    expect(await kept(gateway.browser())).toEqual(['public', 'Accept, Authorization, Cookie']);
    expect(await kept(await signedIn())).toEqual(['private', 'Accept, Authorization, Cookie']);
  });

  it('is cleared where its token is not taken', async () => {
    const browser = await signedIn();
    provider.behaviour.audience = 'another';
    passSeconds(over);
    expect((await whoAmI(browser)).status).toBe(401);
    expect(browser.cookies.has(cookieName)).toBe(false);
  });
});

describe('a session', () => {
  it('outlives its token: one renewal, however many ask, and the old cookie still works', async () => {
    const browser = await signedIn();
    const before = provider.renewals();
    const gate = Promise.withResolvers<void>();
    provider.behaviour.beforeRenewal = () => gate.promise;
    passSeconds(over);
    const old = browser.cookies.get(cookieName) ?? '';
    const asking = Array.from({ length: 10 }, async () => {
      const one = gateway.browser();
      one.cookies.set(cookieName, old);
      return { one, viewer: await viewerOf(await whoAmI(one)) };
    });
    await expect.poll(provider.renewals).toBe(before + 1);
    gate.resolve();
    const asked = await Promise.all(asking);
    expect(asked.map(({ viewer }) => viewer)).toEqual(Array(10).fill('anna'));
    expect(provider.renewals()).toBe(before + 1);
    expect(asked[0]?.one.cookies.get(cookieName)).not.toBe(old);
    // The tab whose answer was lost.
    expect(await viewerOf(await whoAmI(browser))).toBe('anna');
    expect(provider.renewals()).toBe(before + 1);
    // And on with the token that was given in place of the first.
    passSeconds(over);
    expect(await viewerOf(await whoAmI(browser))).toBe('anna');
    expect(provider.renewals()).toBe(before + 2);
  });

  it('is renewed before its token ends, and keeps the name', async () => {
    const browser = await signedIn();
    const before = provider.renewals();
    passSeconds(almostOver);
    const response = await browser.fetch('/auth/session');
    expect(await response.json()).toMatchObject({ isSignedIn: true, name: 'Anna Host' });
    expect(provider.renewals()).toBe(before + 1);
  });

  it('ends where it is not renewed: 401, and no cookie any more', async () => {
    const browser = await signedIn();
    provider.behaviour.refusesRenewal = true;
    passSeconds(over);
    const response = await whoAmI(browser);
    expect([response.status, await viewerOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(browser.cookies.has(cookieName)).toBe(false);
    expect(await viewerOf(await whoAmI(browser))).toBe(null);
  });

  it('goes on with its token while the issuer is away, and then waits for it', async () => {
    const browser = await signedIn();
    provider.behaviour.status = 503;
    passSeconds(almostOver);
    expect(await viewerOf(await whoAmI(browser))).toBe('anna');
    passSeconds(60);
    const response = await whoAmI(browser);
    expect([response.status, await viewerOf(response)]).toEqual([503, 'IDENTITY_UNAVAILABLE']);
    expect((await browser.fetch('/auth/session')).status).toBe(503);
    expect(browser.cookies.has(cookieName)).toBe(true);
  });
});

describe('a stream', () => {
  const open = async (browser: TestBrowser, site?: string) => {
    const controller = new AbortController();
    const response = await browser.fetch('/live/reservations', { signal: controller.signal }, site);
    return { response, close: () => controller.abort() };
  };

  it('is opened by the cookie, ends with its token, and is opened again with the next', async () => {
    const browser = await signedIn();
    const { response } = await open(browser);
    expect(response.status).toBe(200);
    passSeconds(over);
    expect(await response.text()).toContain('"reason":"TOKEN_EXPIRED"');
    const again = await open(browser);
    expect(again.response.status).toBe(200);
    expect(again.response.headers.get('set-cookie')).toContain(cookieName);
    again.close();
  });

  it('is not opened by a page of another site', async () => {
    const { response } = await open(await signedIn(), 'cross-site');
    expect(response.status).toBe(401);
  });
});

describe('signing out', () => {
  it('is for our own pages alone', async () => {
    const browser = await signedIn();
    const response = await browser.fetch('/auth/sign-out', { method: 'POST' }, 'cross-site');
    expect(response.status).toBe(403);
    expect(browser.cookies.has(cookieName)).toBe(true);
  });

  it('clears the cookie, takes the refresh token back, and says where the issuer is left', async () => {
    const browser = await signedIn();
    const before = provider.revoked.length;
    const response = await browser.fetch('/auth/sign-out', { method: 'POST' });
    const { endSessionUrl } = z.object({ endSessionUrl: z.string() }).parse(await response.json());
    expect(endSessionUrl).toMatch(`${provider.issuer}/goodbye?client_id=${testClientId}`);
    expect(provider.revoked.length).toBe(before + 1);
    expect(browser.cookies.has(cookieName)).toBe(false);
    expect(await (await browser.fetch('/auth/session')).json()).toEqual({ isSignedIn: false });
  });

  it('works without the issuer', async () => {
    const browser = await signedIn();
    provider.behaviour.status = 500;
    const response = await browser.fetch('/auth/sign-out', { method: 'POST' });
    expect([response.status, await response.json()]).toEqual([200, { endSessionUrl: null }]);
    expect(browser.cookies.has(cookieName)).toBe(false);
  });
});
