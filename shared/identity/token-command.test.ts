import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeJwt, jwtVerify } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { openDevelopmentIssuer } from './development-issuer.ts';

const program = fileURLToPath(new URL('token-command.ts', import.meta.url));
const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
afterAll(() => rm(directory, { recursive: true }));

interface Outcome {
  readonly status: unknown;
  readonly output: string;
  readonly complaint: string;
}

const run = (...words: string[]): Promise<Outcome> => {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    DATA_DIR: directory,
  };
  execFile(process.execPath, [program, ...words], { env }, (error, output, complaint) =>
    resolve({ status: error === null ? 0 : error.code, output, complaint }),
  );
  return promise;
};

describe('the token command', () => {
  it('prints a token alone that the development issuer verifies', async () => {
    const { status, output, complaint } = await run('diner');
    expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
    expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { publicKey } = await openDevelopmentIssuer(directory);
    const { payload } = await jwtVerify(output.trim(), publicKey, { audience: 'tablegraph' });
    expect(payload).toMatchObject({ sub: 'demo-diner-1', roles: ['diner'] });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeGreaterThan(43_000);
  });

  it('prints JSON with what the token says', async () => {
    const { output } = await run(
      ...['host', '--restaurant', 'rst_1', '--restaurant', 'rst_2', '--subject', 'carla'],
      ...['--expires', '90s', '--json'],
    );
    const printed = JSON.parse(output);
    expect(printed).toMatchObject({ subject: 'carla', roles: ['host'], restaurants: ['rst_1', 'rst_2'] });
    expect(printed.restaurantRole).toBe('host');
    const claims = decodeJwt(printed.token);
    expect(claims).toMatchObject({ sub: 'carla', restaurants: ['rst_1', 'rst_2'] });
    expect((claims.exp ?? 0) * 1_000).toBe(Date.parse(printed.expiresAt));
  });

  it('gives a host a role there', async () => {
    const { output } = await run('host', '--restaurant', 'rst_1', '--role', 'manager', '--json');
    const printed = JSON.parse(output);
    expect(printed).toMatchObject({ restaurants: ['rst_1'], restaurantRole: 'manager' });
    expect(decodeJwt(printed.token)).toMatchObject({ restaurants: [{ id: 'rst_1', role: 'manager' }] });
  });

  it.each([
    ['no role', [], /role/],
    ['an unknown role', ['cook'], /diner, host, admin/],
    ['a host of nowhere', ['host'], /--restaurant ID/],
    ['a restaurant that is none', ['host', '--restaurant', '17'], /id as the graph shows it/],
    ['a restaurant of a diner', ['diner', '--restaurant', 'rst_1'], /for a host/],
    ['a role that is none', ['host', '--restaurant', 'rst_1', '--role', 'king'], /host, manager, owner/],
    ['a role of a diner', ['diner', '--role', 'owner'], /for a host/],
    ["a partner's name", ['diner', '--subject', 'partner:example'], /partner:/],
    ['a time that is none', ['diner', '--expires', 'soon'], /12h/],
    ['no time at all', ['diner', '--expires', '0h'], /12h/],
    ['more than a year', ['diner', '--expires', '366d'], /365d/],
    ['too many words', ['diner', 'host'], /too many/],
  ])('refuses %s with status 2', async (_what, words, complaint) => {
    const outcome = await run(...words);
    expect(outcome).toMatchObject({ status: 2, output: '' });
    expect(outcome.complaint).toMatch(complaint);
  });

  it('explains itself', async () => {
    const { status, output } = await run('--help');
    expect(status).toBe(0);
    expect(output).toContain('npm run -s token --');
  });
});
