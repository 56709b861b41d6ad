import { fastify } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import { ensurePreferences } from '#shared/notifications/repositories/preference-repository.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { protectEdge } from '../edge/protect-edge.ts';
import { addUnsubscribe } from './add-unsubscribe.ts';

const { database } = await createTestDatabase();
const server = fastify();
await protectEdge(server, { corsOrigins: [] });
await addUnsubscribe(server, database);
const address = await server.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => server.close());

const subscribe = async (diner: string) => {
  await ensurePreferences(database, [viewerId(diner)]);
  const state = async () => {
    const [row] = await database.query<{ unsubscribe_token: string; review_invitations: boolean }>({
      text: 'select unsubscribe_token, review_invitations from notification.diner_preference where diner_id = $1',
      values: [diner],
    });
    return row;
  };
  const link = `${address}/unsubscribe?token=${(await state())?.unsubscribe_token}`;
  return { link, isInvited: async () => (await state())?.review_invitations };
};

describe('the link to unsubscribe', () => {
  it('asks first, in the reader’s language, and changes nothing', async () => {
    const { link, isInvited } = await subscribe('looks');
    const page = await fetch(link, { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<html lang="de">');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await isInvited()).toBe(true);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, ''],
    ['one click', { 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
    ['one click in parts', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
  ])('unsubscribes by %s', async (name, headers, body) => {
    const { link, isInvited } = await subscribe(name);
    const done = await fetch(link, { method: 'POST', headers, body });
    expect(done.status).toBe(200);
    expect(await done.text()).toContain('will not be asked any more');
    expect(await isInvited()).toBe(false);
    // A second time is no harm.
    expect((await fetch(link, { method: 'POST', headers, body })).status).toBe(200);
  });

  it.each(['nonsense', '0b0e4a35-5c0d-4c4c-9d0e-2d6f6c1f7a10', "';drop table x;--", '%00', 'a&token=b'])(
    'of nobody (%s) is not known',
    async (token) => {
      const answer = await fetch(`${address}/unsubscribe?token=${token}`, { method: 'POST' });
      expect(answer.status).toBe(404);
    },
  );
});
