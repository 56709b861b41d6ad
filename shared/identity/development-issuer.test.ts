import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtVerify } from 'jose';
import { expect, it, onTestFinished } from 'vitest';
import { employedAt } from '#shared/testing/employed-at.ts';
import { DevelopmentIssuerError, openDevelopmentIssuer } from './development-issuer.ts';

const emptyDirectory = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tablegraph-test-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
};

const host = {
  subject: 'demo-host-1',
  role: 'host' as const,
  employments: [...employedAt([7], 'HOST'), ...employedAt([8])],
};
const inAnHour = () => Temporal.Now.instant().add({ hours: 1 });

it('signs what every issuer of the same directory verifies, however many are opened at once', async () => {
  const directory = join(await emptyDirectory(), 'not', 'yet');
  const issuers = await Promise.all(Array.from({ length: 8 }, () => openDevelopmentIssuer(directory)));
  for (const issuer of issuers) {
    const token = await issuer.issue(host, 'tablegraph', inAnHour());
    for (const { publicKey } of issuers) {
      const { payload } = await jwtVerify(token, publicKey, { audience: 'tablegraph' });
      expect(payload).toMatchObject({
        sub: 'demo-host-1',
        roles: ['host'],
        restaurants: ['rst_7', { id: 'rst_8', role: 'owner' }],
      });
    }
  }
  expect(await readdir(directory)).toEqual(['development-issuer.json']);
  expect((await stat(join(directory, 'development-issuer.json'))).mode & 0o777).toBe(0o600);
});

it('shows its public key only', async () => {
  const { publicKey } = await openDevelopmentIssuer(await emptyDirectory());
  expect(publicKey.type).toBe('public');
});

it('says so where the file is broken', async () => {
  const directory = await emptyDirectory();
  for (const text of ['', '{', '{"kty":"EC"}']) {
    await writeFile(join(directory, 'development-issuer.json'), text);
    await expect(openDevelopmentIssuer(directory)).rejects.toThrow(DevelopmentIssuerError);
  }
});
