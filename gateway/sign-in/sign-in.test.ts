import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { openSignInGateway } from '../testing/sign-in-gateway.ts';
import { startSignInProvider, testClientId, testClientSecret } from '../testing/sign-in-provider.ts';

const provider = await startSignInProvider();
const usual = { ...provider.behaviour };
const settings = {
  IDENTITY_ISSUER: provider.issuer,
  IDENTITY_JWKS_URL: `${provider.issuer}/keys`,
  SIGN_IN_CLIENT_ID: testClientId,
  SIGN_IN_CLIENT_SECRET: testClientSecret,
  // Only for pages that come from wherever this listens.
  DEVELOPMENT_ISSUER: 'true',
};
const gateway = await openSignInGateway(settings);
afterEach(() => {
  for (const name of ['error', 'nonce', 'iss', 'status'] as const) delete provider.behaviour[name];
  Object.assign(provider.behaviour, usual);
});
afterAll(async () => {
  await gateway.close();
  provider.close();
});

const { browser } = gateway;
const sessionOf = async (one: ReturnType<typeof browser>) => (await one.fetch('/auth/session')).json();

describe('signing in', () => {
  it('leads to the issuer and back to where one was, and says who one is', async () => {
    const anna = browser();
    expect(await sessionOf(anna)).toEqual({ isSignedIn: false });
    const last = await anna.follow('/auth/sign-in?returnTo=/dashboard/rst_1?date=2026-11-27');
    expect([last.status, last.headers.get('location')]).toEqual([302, '/dashboard/rst_1?date=2026-11-27']);
    expect([...anna.cookies.keys()]).toEqual(['tablegraph-session']);
    expect(await sessionOf(anna)).toEqual({
      isSignedIn: true,
      name: 'Anna Host',
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
    });
  });

  it('sets a cookie that no script reads and no other site sends', async () => {
    const anna = browser();
    const last = await anna.follow('/auth/sign-in');
    const [set] = last.headers.getSetCookie().filter((line) => line.startsWith('tablegraph-session='));
    expect(set).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(last.headers.get('cache-control')).toBe('no-store');
  });

  it('over HTTPS names a cookie that only this host can set', async () => {
    const secure = await openSignInGateway({ ...settings, PUBLIC_URL: 'https://tables.example.org' });
    onTestFinished(secure.close);
    const answer = await secure.browser().fetch('/auth/sign-in');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-tablegraph-sign-in-.*; HttpOnly; Secure; SameSite=Lax$/,
    );
    const asked = new URL(answer.headers.get('location') ?? '');
    expect(asked.searchParams.get('redirect_uri')).toBe('https://tables.example.org/auth/callback');
  });

  it('asks with PKCE, state, nonce and a hint, and for the audience where the issuer wants to be told', async () => {
    const told = await openSignInGateway({ ...settings, SIGN_IN_AUDIENCE_PARAMETER: 'audience' });
    onTestFinished(told.close);
    const answer = await told.browser().fetch('/auth/sign-in?loginHint=anna');
    const asked = new URL(answer.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid profile offline_access',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      login_hint: 'anna',
      audience: 'tablegraph',
    });
  });

  it('works in several tabs at once, in any order', async () => {
    const anna = browser();
    const first = await anna.followToCallback('/auth/sign-in?returnTo=/first');
    const second = await anna.followToCallback('/auth/sign-in?returnTo=/second');
    expect((await anna.fetch(second)).headers.get('location')).toBe('/second');
    expect((await anna.fetch(first)).headers.get('location')).toBe('/first');
  });

  it('forgets tabs that were given up before they fill the headers', async () => {
    const anna = browser();
    for (let tab = 0; tab < 20; tab += 1) await anna.fetch('/auth/sign-in');
    expect(anna.cookies.size).toBeLessThanOrEqual(9);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example'])('never leads to %s', async (to) => {
    const last = await browser().follow(`/auth/sign-in?${new URLSearchParams({ returnTo: to })}`);
    expect(last.headers.get('location')).toBe('/');
  });
});

describe('nobody is signed in', () => {
  const expectProblem = async (answer: Response, status: number, words: RegExp) => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toMatch(words);
  };

  it('with a code that another browser was given: the verifier is another', async () => {
    const [anna, mallory] = [browser(), browser()];
    const stolen = new URL(await anna.followToCallback('/auth/sign-in')).searchParams.get('code') ?? '';
    const callback = new URL(await mallory.followToCallback('/auth/sign-in'));
    callback.searchParams.set('code', stolen);
    await expectProblem(await mallory.fetch(callback.href), 502, /cannot be used/);
    expect(await sessionOf(mallory)).toEqual({ isSignedIn: false });
  });

  it('with a state that did not begin here, or a second time', async () => {
    const [anna, victim] = [browser(), browser()];
    const callback = await anna.followToCallback('/auth/sign-in');
    await expectProblem(await victim.fetch(callback), 400, /another browser/);
    expect((await anna.fetch(callback)).status).toBe(302);
    await expectProblem(await anna.fetch(callback), 400, /done already/);
  });

  it('with a code that was used, even where the browser kept what it had', async () => {
    const anna = browser();
    const callback = await anna.followToCallback('/auth/sign-in');
    const kept = [...anna.cookies];
    await anna.fetch(callback);
    anna.cookies.clear();
    for (const [name, value] of kept) anna.cookies.set(name, value);
    await expectProblem(await anna.fetch(callback), 502, /cannot be used/);
  });

  it.each([
    ['a nonce of another sign-in', { nonce: 'another' }, 502, /cannot be used/],
    ['an identity of another issuer', { iss: 'https://evil.example' }, 502, /cannot be used/],
    ['an access token for another API', { audience: 'another' }, 502, /not for this service/],
    ['a no', { error: 'access_denied' }, 403, /cancelled/],
    ['trouble at the issuer', { error: 'temporarily_unavailable' }, 503, /does not answer/],
    [
      'more than a cookie holds',
      { claims: { padding: Array.from({ length: 700 }, Math.random) } },
      500,
      /keeps/,
    ],
  ])('with %s', async (_what, behaviour, status, words) => {
    Object.assign(provider.behaviour, behaviour);
    const anna = browser();
    await expectProblem(await anna.follow('/auth/sign-in?returnTo=/dashboard'), status, words);
    expect(await sessionOf(anna)).toEqual({ isSignedIn: false });
  });

  it('while the issuer fails, and is afterwards', async () => {
    const fresh = await openSignInGateway(settings);
    onTestFinished(fresh.close);
    provider.behaviour.status = 502;
    const anna = fresh.browser();
    await expectProblem(await anna.follow('/auth/sign-in'), 503, /does not answer/);
    delete provider.behaviour.status;
    const callback = await anna.followToCallback('/auth/sign-in');
    provider.behaviour.status = 500;
    await expectProblem(await anna.fetch(callback), 503, /does not answer/);
    delete provider.behaviour.status;
    expect((await anna.follow('/auth/sign-in')).status).toBe(302);
  });

  it('where nobody is to be, which is said', async () => {
    const closed = await openSignInGateway({});
    onTestFinished(closed.close);
    const anna = closed.browser();
    await expectProblem(await anna.fetch('/auth/sign-in'), 404, /not set up/);
    await expectProblem(await anna.fetch('/auth/callback?code=a&state=b'), 404, /not set up/);
    expect(await sessionOf(anna)).toEqual({ isSignedIn: false });
    expect(await (await anna.fetch('/auth/sign-out', { method: 'POST' })).json()).toEqual({
      endSessionUrl: null,
    });
  });

  it('and can try again, in German too, to where they were going', async () => {
    provider.behaviour.error = 'access_denied';
    const anna = browser();
    const callback = await anna.followToCallback('/auth/sign-in?returnTo=/dashboard');
    const page = await (await anna.fetch(callback, { headers: { 'accept-language': 'de-AT' } })).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toMatch(/href="\/auth\/sign-in\?returnTo(=|&#61;)%2Fdashboard"/);
  });
});

it('logs no code, token or name', async () => {
  await browser().follow('/auth/sign-in');
  provider.behaviour.nonce = 'another';
  await browser().follow('/auth/sign-in');
  expect(gateway.failures().length).toBeGreaterThan(0);
  for (const secret of [...provider.secrets, 'Anna Host', testClientSecret])
    expect(gateway.text()).not.toContain(secret);
});
