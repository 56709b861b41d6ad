import { serverAudits } from 'graphql-http';
import { afterAll, describe, expect, it } from 'vitest';
import { openTestGateway } from './testing/test-gateway.ts';

const { gateway, url, failures } = await openTestGateway();
afterAll(() => gateway.close());

const byAnySite = 'a page of any site could send it in the name of whoever reads the page';
const always400 =
  'whoever accepts application/json gets the 400 that application/graphql-response+json asks for: what reads the status only, sees the mistake';

/** What the gateway does otherwise on purpose; docs/limits.md has the same list. None of it is a MUST. */
const otherwise = new Map([
  ['5A70', byAnySite],
  ['D6D5', byAnySite],
  ['6A70', byAnySite],
  ['572B', always400],
  ['FDE2', always400],
  ['7B9B', always400],
]);

const audits = serverAudits({ url: `${url}/graphql` });

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => ({ id: audit.id, name: audit.name, audit })))(
    '$id: $name',
    async ({ id, name, audit }) => {
      const reason = otherwise.get(id);
      const result = await audit.fn();
      expect(result.status === 'ok', result.status === 'ok' ? reason : result.reason).toBe(
        reason === undefined,
      );
      if (reason !== undefined) expect(name).not.toMatch(/^MUST/);
      expect(failures()).toEqual([]);
    },
  );

  it('is audited whole', () => {
    expect(audits.length).toBeGreaterThan(60);
    const ids = new Set(audits.map(({ id }) => id));
    expect([...otherwise.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});
