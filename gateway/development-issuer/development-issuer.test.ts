import { request } from 'node:http';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openSignInGateway } from '../testing/sign-in-gateway.ts';
import { NoSuchPerson, personOfHint, tokenSubjectOf } from './development-person.ts';

const secret = 'the same for both gateways, as in one DATA_DIR';
const gateway = await openSignInGateway({ DEVELOPMENT_ISSUER: 'true', SESSION_SECRET: secret });
afterAll(gateway.close);
const redirectUri = `${gateway.url}/auth/callback`;

const viewer = z.object({
  data: z.object({ viewer: z.object({ id: z.string(), roles: z.array(z.string()) }).nullable() }),
});
const whoIs = async (browser: ReturnType<typeof gateway.browser>) => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ viewer { id roles } }"}',
  };
  return viewer.parse(await (await browser.fetch('/graphql', init)).json()).data.viewer;
};

describe('a hint', () => {
  it.each([
    ['diner', 'demo-diner-1', 'diner', []],
    ['diner:anna:b', 'anna:b', 'diner', []],
    ['admin', 'demo-admin', 'admin', []],
    ['host:rst_1', 'demo-host-1', 'host', ['HOST']],
    ['host:rst_1,rst_2:owner:ben', 'ben', 'host', ['OWNER', 'OWNER']],
  ])('%s is %s', (hint, subject, role, roles) => {
    const found = tokenSubjectOf(personOfHint(hint));
    expect([found.subject, found.role, found.employments.map((one) => one.role)]).toEqual([
      subject,
      role,
      roles,
    ]);
  });

  it.each([
    '',
    'king',
    'host',
    'host:',
    'host:nowhere',
    'host:rst_1:king',
    'host:rst_1:admin',
    'diner:partner:x',
  ])('"%s" is nobody', (hint) => {
    expect(() => personOfHint(hint)).toThrow(NoSuchPerson);
  });

  it('signs in without a page; a wrong one is said', async () => {
    const browser = gateway.browser();
    await browser.follow('/auth/sign-in?loginHint=diner:anna');
    expect(await whoIs(browser)).toEqual({ id: 'anna', roles: ['DINER'] });
    const asked = (await browser.fetch('/auth/sign-in?loginHint=king')).headers.get('location') ?? '';
    const answer = await browser.fetch(asked);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('login_hint')]);
  });
});

describe('the page', () => {
  const departed = async () => {
    const browser = gateway.browser();
    const asked = (await browser.fetch('/auth/sign-in?returnTo=/dashboard')).headers.get('location') ?? '';
    const send = (form: Record<string, string>) => {
      const body = new URLSearchParams({ ...Object.fromEntries(new URL(asked).searchParams), ...form });
      return browser.fetch('/dev/issuer/authorize', { method: 'POST', body });
    };
    return { browser, asked, send };
  };

  it('lets one be anybody, with the name that pages show', async () => {
    const { browser, asked, send } = await departed();
    const page = await browser.fetch(asked);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toContain('Who do you want to be?');
    const sent = await send({
      position: 'host',
      restaurants: 'rst_1, rst_2',
      subject: 'ben',
      name: 'Ben B.',
    });
    expect(sent.status).toBe(303);
    await browser.fetch(sent.headers.get('location') ?? '');
    expect(await whoIs(browser)).toEqual({ id: 'ben', roles: ['HOST'] });
    expect(await (await browser.fetch('/auth/session')).json()).toMatchObject({ name: 'Ben B.' });
  });

  it('says what is wrong, and keeps what was typed, as text', async () => {
    const { send } = await departed();
    const page = await send({ position: 'manager', name: '<b>"Ben"' });
    const words = await page.text();
    expect(page.status).toBe(400);
    expect(words).toContain('A manager works at a restaurant');
    expect(words).not.toContain('<b>');
  });

  it('takes a no', async () => {
    const { browser, send } = await departed();
    const sent = await send({ answer: 'no' });
    expect((await browser.fetch(sent.headers.get('location') ?? '')).status).toBe(403);
  });

  it.each([
    ['redirect_uri', 'https://evil.example/auth/callback'],
    ['client_id', 'another'],
    ['code_challenge_method', 'plain'],
    ['response_type', 'token'],
  ])('sends nobody away with another %s', async (name, value) => {
    const { browser, asked } = await departed();
    const url = new URL(asked);
    url.searchParams.set(name, value);
    const answer = await browser.fetch(url.href);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(name)]);
  });

  it('is for this machine alone', async () => {
    const { hostname, port } = new URL(gateway.url);

    const answered = Promise.withResolvers<number | undefined>();
    const options = { hostname, port, path: '/dev/issuer/jwks', headers: { host: 'evil.example' } };
    request(options, (response) => answered.resolve(response.resume().statusCode)).end();
    expect(await answered.promise).toBe(403);
  });
});

describe('the token endpoint', () => {
  const ask = async (form: Record<string, string>) => {
    const response = await fetch(`${gateway.url}/dev/issuer/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'tablegraph-pages', ...form }),
    });
    return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
  };
  const codeFor = async (challenge: string) => {
    const asked = new URLSearchParams({
      ...{ client_id: 'tablegraph-pages', redirect_uri: redirectUri, response_type: 'code' },
      ...{ code_challenge: challenge, code_challenge_method: 'S256', login_hint: 'diner' },
    });
    const sent = await gateway.browser().fetch(`/dev/issuer/authorize?${asked}`);
    return new URL(sent.headers.get('location') ?? '').searchParams.get('code') ?? '';
  };
  // Of RFC 7636, appendix B.
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
  const exchange = (code: string, more: Record<string, string> = {}) =>
    ask({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...more,
    });

  it('takes a code once, with its verifier', async () => {
    const code = await codeFor(challenge);
    expect((await exchange(code)).status).toBe(200);
    expect(await exchange(code)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    ['another verifier', { code_verifier: `${verifier.slice(0, -1)}j` }],
    ['another address', { redirect_uri: 'https://evil.example/' }],
    ['another grant', { grant_type: 'password' }],
    ['another client', { client_id: 'another' }],
    ['a code that it did not give', { code: 'abc' }],
  ])('refuses %s', async (_what, more) => {
    expect((await exchange(await codeFor(challenge), more)).status).toBe(400);
  });

  it('renews, also what another gateway of the same secret gave', async () => {
    const { refresh_token } = (await exchange(await codeFor(challenge))).body;
    const other = await openSignInGateway({ DEVELOPMENT_ISSUER: 'true', SESSION_SECRET: secret });
    onTestFinished(other.close);
    const form = { client_id: 'tablegraph-pages', grant_type: 'refresh_token' };
    const body = new URLSearchParams({ ...form, refresh_token: String(refresh_token) });
    const response = await fetch(`${other.url}/dev/issuer/token`, { method: 'POST', body });
    expect(response.status).toBe(200);
  });
});

it('ends a session at a page of our own', async () => {
  const leave = (to: string) =>
    gateway
      .browser()
      .fetch(`/dev/issuer/end-session?${new URLSearchParams({ post_logout_redirect_uri: to })}`);
  expect((await leave(`${gateway.url}/dashboard`)).headers.get('location')).toBe('/dashboard');
  expect((await leave('https://evil.example/')).headers.get('location')).toBe('/');
});
