import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSettings, SettingsError } from '#shared/config/settings.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { openSignIn } from './open-sign-in.ts';

const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
afterAll(() => rm(directory, { recursive: true }));
const { log } = captureLog();
const open = (environment: Readonly<Record<string, string>>) =>
  openSignIn(readSettings({ DATA_DIR: directory, ...environment }), log);
const client = { SIGN_IN_CLIENT_ID: 'pages', PUBLIC_URL: 'https://tables.example.org' };
const issuer = { IDENTITY_ISSUER: 'https://id.example.org/' };

it('is nothing without settings, and then makes no secret', async () => {
  expect(await open(issuer)).toEqual({ signIn: null, provider: null });
  expect(await readdir(directory)).toEqual([]);
});

it.each([
  ['no issuer', { ...client }, /^IDENTITY_ISSUER is not set/],
  ['an issuer that is only a name', { ...client, IDENTITY_ISSUER: 'acme' }, /^IDENTITY_ISSUER: .*https/],
  [
    'an issuer in the clear',
    { ...client, IDENTITY_ISSUER: 'http://id.example.org' },
    /^IDENTITY_ISSUER: .*https/,
  ],
  ['nowhere to come back to', { ...issuer, SIGN_IN_CLIENT_ID: 'pages' }, /^PUBLIC_URL is not set/],
  ['a secret that is short', { ...issuer, ...client, SESSION_SECRET: 'short' }, /SESSION_SECRET/],
  [
    'scopes of another protocol',
    { ...issuer, ...client, SIGN_IN_SCOPES: 'profile' },
    /SIGN_IN_SCOPES.*openid/,
  ],
])('says what is missing: %s', async (_what, environment, words) => {
  const opening = Promise.resolve().then(() => open(environment));
  await expect(opening).rejects.toThrow(SettingsError);
  await expect(opening).rejects.toThrow(words);
});

it('takes the configured issuer where both are on', async () => {
  const { signIn, provider } = await open({ ...issuer, ...client, DEVELOPMENT_ISSUER: 'true' });
  expect(signIn).not.toBe(null);
  expect(provider).not.toBe(null);
});
