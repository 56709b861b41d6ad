import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openTestGateway } from './testing/test-gateway.ts';

const built = new URL('graphiql/dist/', import.meta.url);
const { gateway, url } = await openTestGateway();
afterAll(() => gateway.close());

describe.skipIf(!existsSync(built))("GraphiQL's page", () => {
  it('is never taken for the data of its address, nor data for it', async () => {
    const { headers } = await fetch(`${url}/graphql?documentId=a`, { headers: { accept: 'text/html' } });
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')).toMatch(/\bAccept\b/);
  });

  it('has one policy of its own, and so have its scripts and workers', async () => {
    const names = await readdir(new URL('assets/', built));
    const workers = names.filter((name) => name.includes('worker')).map((name) => `/graphiql/assets/${name}`);
    expect(workers.length).toBeGreaterThan(0);
    for (const path of ['/graphql', ...workers]) {
      const { status, headers } = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; worker-src/,
      );
      expect(headers.get('content-security-policy')).not.toContain(',');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});
