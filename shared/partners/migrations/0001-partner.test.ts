import { describe, expect, it } from 'vitest';
import type { Queryable } from '#shared/database/database.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { readChanges, readRevision } from '../repositories/registry-repository.ts';
import { partnerFixture } from '../testing/partner-fixture.ts';

const { database } = await createTestDatabase(12);
const { service, makePartner } = await partnerFixture(database);

const run = (text: string, values: readonly unknown[] = [], queryable: Queryable = database) =>
  queryable.query<Record<string, unknown>>({ text, values });

/** A row as somebody writes it who does not know of the services. */
const insertKey = (queryable: Queryable, keyId: string, partner: number, slot: number) =>
  run(
    `insert into partner.api_key (key_id, partner_id, secret_hash, slot) values ($1, $2, $3, $4)`,
    [keyId, partner, Buffer.alloc(32), slot],
    queryable,
  );

describe('the tables of partners', () => {
  it('have no room for a third live key', async () => {
    const { id, slug } = await makePartner();
    const settled = await Promise.allSettled(Array.from({ length: 8 }, () => service.issueKey(slug)));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const one of settled)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'TOO_MANY_KEYS' });
    await expect(insertKey(database, 'aaaaaaaaaaaa', id, 1)).rejects.toMatchObject({
      constraint: 'two_live_keys',
    });
    await expect(insertKey(database, 'aaaaaaaaaaaa', id, 3)).rejects.toMatchObject({ code: '23514' });
  });

  it('keep two writers apart who both see one free place', async () => {
    const { id } = await makePartner();
    const both = await Promise.allSettled([
      database.transaction((transaction) => insertKey(transaction, 'bbbbbbbbbbbb', id, 1)),
      database.transaction((transaction) => insertKey(transaction, 'cccccccccccc', id, 1)),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('lose nothing: neither what was written down nor what gateways have seen', async () => {
    await makePartner();
    for (const text of [
      'delete from partner.change',
      `update partner.change set kind = 'nothing'`,
      'truncate partner.change',
      'delete from partner.partner',
      'delete from partner.api_key',
      'delete from partner.operation',
    ])
      await expect(run(text), text).rejects.toMatchObject({ code: '23001' });
  });

  it('take no document that is not what its hash says', async () => {
    const { id } = await makePartner();
    const insert = run(
      `insert into partner.operation (partner_id, document_id, document, document_hash, operation_name,
         operation_type, version, state, cost)
       values ($1, 'a', '{ a }', repeat('0', 64), 'A', 'query', 1, 'ACTIVE', 1)`,
      [id],
    );
    await expect(insert).rejects.toMatchObject({ code: '23514' });
  });
});

describe('the revision', () => {
  it('is one more for each transaction, whoever writes, and the same for all its rows', async () => {
    const one = await makePartner();
    const two = await makePartner();
    const before = await readRevision(database);
    await run(`update partner.partner set name = 'Other' where partner_id = any($1)`, [[one.id, two.id]]);
    expect(await readRevision(database)).toBe(before + 1);
    const changed = (await readChanges(database, before)).partners.map(({ id }) => id);
    expect(changed.toSorted()).toEqual([one.id, two.id]);
  });

  it('stays as it was where a transaction is rolled back', async () => {
    const { slug, id } = await makePartner();
    const before = await readRevision(database);
    const refused = database.transaction(async (transaction) => {
      await run(`update partner.partner set name = 'Never' where partner_id = $1`, [id], transaction);
      throw new Error('the work changed its mind');
    });
    await expect(refused).rejects.toThrow();
    expect(await readRevision(database)).toBe(before);
    await service.changePartner(slug, { name: 'After' });
    expect((await readChanges(database, before)).partners.map(({ name }) => name)).toEqual(['After']);
  });

  it('lets nobody who looks again and again miss a change, in whatever order transactions end', async () => {
    const partners = await Promise.all(Array.from({ length: 5 }, makePartner));
    const last = new Map<number, string>();
    let seen = await readRevision(database);
    let isWriting = true;
    const look = async () => {
      const revision = await readRevision(database);
      for (const { id, name } of (await readChanges(database, seen)).partners) last.set(id, name);
      seen = revision;
    };
    const watching = (async () => {
      while (isWriting) await look();
    })();
    // Each begins with work of its own, so that they reach the lock and their ends in any order.
    const write = (partner: number, name: string, milliseconds: number) =>
      database.transaction(async (transaction) => {
        await run(`select pg_sleep($1)`, [milliseconds / 1_000], transaction);
        await run('update partner.partner set name = $2 where partner_id = $1', [partner, name], transaction);
        await run(`select pg_sleep($1)`, [(7 - milliseconds) / 1_000], transaction);
      });
    for (let round = 1; round <= 8; round += 1)
      await Promise.all(partners.map(({ id }, at) => write(id, `Name ${round}`, (at * 3 + round) % 7)));
    isWriting = false;
    await watching;
    await look();
    expect([...last]).toHaveLength(5);
    expect(new Set(last.values())).toEqual(new Set(['Name 8']));
  });
});
