import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Queryable } from '#shared/database/database.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { openRegistrySource, type RegistrySourceOptions } from './registry-source.ts';
import { RegistryStale } from './registry-stale.ts';
import { partnerFixture, pushed } from './testing/partner-fixture.ts';

const { database } = await createTestDatabase();
const { service, makePartner } = await partnerFixture(database);

const open = async (options: Partial<RegistrySourceOptions> = {}) => {
  const source = await openRegistrySource({
    database,
    log: captureLog().log,
    intervalMilliseconds: 20,
    ...options,
  });
  onTestFinished(() => source.close());
  return source;
};

/** Soon after, for the sources look fifty times a second here. */
const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000, interval: 10 });

/** A database that can be made unreachable. */
const breakable = () => {
  let isBroken = false;
  let refused = 0;
  const queryable: Queryable = {
    query: async (statement) => {
      if (!isBroken) return database.query(statement);
      refused += 1;
      throw new Error('connect ECONNREFUSED');
    },
  };
  return {
    database: queryable,
    refused: () => refused,
    set: (broken: boolean) => {
      isBroken = broken;
    },
  };
};

describe('the registry of a gateway', () => {
  it('has everything from the start', async () => {
    const { slug, id } = await makePartner();
    const { key } = await service.issueKey(slug);
    await service.pushOperations(slug, '1', [pushed('a'), pushed('b', 'Other')]);
    await service.activate(slug, { by: 'id', documentId: 'a' });
    const registry = (await open()).current();
    expect(registry.partnerOfKey(key)).toMatchObject({ slug, id });
    expect(registry.operation(id, 'a')?.state).toBe('ACTIVE');
    expect(registry.operation(id, 'b')?.state).toBe('REGISTERED');
    expect([...registry.callable()].filter(({ partnerId }) => partnerId === id)).toHaveLength(1);
  });

  it('sees a push, a retirement and a revocation, as every other gateway does', async () => {
    const sources = [await open(), await open()];
    const { slug, id } = await makePartner();
    const { key, keyId } = await service.issueKey(slug);
    await service.pushOperations(slug, '1', [pushed('a')], { activate: true });
    const inAll = (
      look: (registry: ReturnType<(typeof sources)[number]['current']>) => unknown,
      value: unknown,
    ) => eventually(() => expect(sources.map((source) => look(source.current()))).toEqual([value, value]));
    await inAll((registry) => registry.operation(id, 'a')?.state, 'ACTIVE');
    await inAll((registry) => registry.partnerOfKey(key)?.slug, slug);
    await service.retire(slug, { by: 'all' });
    await inAll((registry) => registry.operation(id, 'a')?.state, 'RETIRED');
    await service.changePartner(slug, { mode: 'log' });
    await inAll((registry) => registry.partnerOfKey(key)?.mode, 'log');
    await service.revokeKey(slug, keyId);
    await inAll((registry) => registry.partnerOfKey(key), undefined);
  });

  it('shows what becomes callable when it is prepared, and everything else at once', async () => {
    const source = await open();
    const prepared: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    source.onActivated(async (operations) => {
      prepared.push(...operations.map(({ documentId }) => documentId));
      await promise;
    });
    const { slug, id } = await makePartner();
    const { key, keyId } = await service.issueKey(slug);
    await service.pushOperations(slug, '1', [pushed('a'), pushed('b', 'Other')], { activate: true });
    await eventually(() => expect(prepared.toSorted()).toEqual(['a', 'b']));
    expect(source.current().operation(id, 'a')).toBeUndefined();
    expect(source.current().partnerOfKey(key)?.slug).toBe(slug);

    // Not even while others are being prepared do these wait.
    await service.revokeKey(slug, keyId);
    await service.retire(slug, { by: 'id', documentId: 'b' });
    await eventually(() => {
      expect(source.current().partnerOfKey(key)).toBeUndefined();
      expect(source.current().operation(id, 'b')?.state).toBe('RETIRED');
    });
    expect(source.current().operation(id, 'a')).toBeUndefined();
    resolve();
    await eventually(() => expect(source.current().operation(id, 'a')?.state).toBe('ACTIVE'));
    expect(source.current().operation(id, 'b')?.state).toBe('RETIRED');
    expect(prepared).toHaveLength(2);
  });

  it('prepares once what is pushed while it looks', async () => {
    let push = async () => {};
    const busy: Queryable = {
      query: async (statement) => {
        if (statement.name === 'partner.changed_partners') await push();
        return database.query(statement);
      },
    };
    const source = await open({ database: busy });
    const prepared: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    source.onActivated(async (operations) => {
      prepared.push(...operations.map(({ documentId }) => documentId));
      await promise;
    });
    const { slug, id } = await makePartner();
    const pushing = vi.fn(async () => {
      push = async () => {};
      await service.pushOperations(slug, '1', [pushed('a')], { activate: true });
    });
    push = pushing;
    await service.changePartner(slug, { name: 'Busy' });
    await eventually(() => expect(pushing).toHaveBeenCalled());
    await eventually(() => expect(prepared).toContain('a'));
    await service.changePartner(slug, { name: 'Idle' });
    const { key } = await service.issueKey(slug);
    await eventually(() => expect(source.current().partnerOfKey(key)?.name).toBe('Idle'));
    resolve();
    await eventually(() => expect(source.current().operation(id, 'a')?.state).toBe('ACTIVE'));
    expect(prepared.filter((documentId) => documentId === 'a')).toHaveLength(1);
  });

  it('shows what cannot be prepared all the same', async () => {
    const captured = captureLog();
    const source = await open({ log: captured.log });
    source.onActivated(() => Promise.reject(new Error('no plan')));
    const { slug, id } = await makePartner();
    await service.pushOperations(slug, '1', [pushed('a')], { activate: true });
    await eventually(() => expect(source.current().operation(id, 'a')?.state).toBe('ACTIVE'));
    expect(captured.failures()).toEqual(['operations become callable unprepared']);
  });

  it('is refused after 50 seconds without a look, and taken again after the next', async () => {
    let milliseconds = 0;
    const link = breakable();
    const source = await open({ database: link.database, now: () => milliseconds });
    link.set(true);
    await eventually(() => expect(link.refused()).toBeGreaterThan(0));
    milliseconds = 50_000;
    expect(() => source.current()).not.toThrow();
    milliseconds = 50_001;
    expect(() => source.current()).toThrow(RegistryStale);
    link.set(false);
    await eventually(() => expect(() => source.current()).not.toThrow());
  });

  it('is as old as the beginning of the look: what was revoked during it may not be seen', async () => {
    let milliseconds = 0;
    const slow: Queryable = {
      query: async (statement) => {
        milliseconds = Math.max(milliseconds, 30_000);
        return database.query(statement);
      },
    };
    // It does not look again before the test is over.
    const source = await open({ database: slow, now: () => milliseconds, intervalMilliseconds: 60_000 });
    milliseconds = 50_001;
    expect(() => source.current()).toThrow(RegistryStale);
  });

  it('says once that it cannot be read, and once that it can again', async () => {
    const captured = captureLog();
    const link = breakable();
    const source = await open({ database: link.database, log: captured.log });
    const { slug, id } = await makePartner();
    link.set(true);
    await service.pushOperations(slug, '1', [pushed('a')]);
    await eventually(() => expect(link.refused()).toBeGreaterThan(3));
    expect(captured.failures()).toEqual(['the partner registry cannot be read']);
    link.set(false);
    await eventually(() => expect(source.current().operation(id, 'a')?.state).toBe('REGISTERED'));
    await eventually(() => expect(captured.text()).toContain('the partner registry can be read again'));
    expect(captured.failures()).toHaveLength(1);
  });

  it('cannot be opened without a database', async () => {
    const link = breakable();
    link.set(true);
    await expect(open({ database: link.database })).rejects.toThrow('ECONNREFUSED');
  });

  it('reads everything after a failure: another database may have the same revision', async () => {
    const link = breakable();
    const source = await open({ database: link.database });
    const prepared: string[] = [];
    source.onActivated(async (operations) => {
      prepared.push(...operations.map(({ documentId }) => documentId));
    });
    const { slug, id } = await makePartner();
    const { key, keyId } = await service.issueKey(slug);
    await service.pushOperations(slug, '1', [pushed('a')], { activate: true });
    await eventually(() => {
      expect(source.current().partnerOfKey(key)?.slug).toBe(slug);
      expect(source.current().operation(id, 'a')?.state).toBe('ACTIVE');
    });
    link.set(true);
    await eventually(() => expect(link.refused()).toBeGreaterThan(0));
    const revisions = () =>
      database.query<{ revision: number }>({ text: 'select revision from partner.revision', values: [] });
    const [before] = await revisions();
    await service.revokeKey(slug, keyId);
    await service.pushOperations(slug, '2', [pushed('b', 'Other')], { activate: true });
    // As where the last changes were lost, and as many were made since.
    await database.transaction(async (transaction) => {
      await transaction.query({ text: 'alter table partner.api_key disable trigger user', values: [] });
      await transaction.query({
        text: 'update partner.api_key set revision = $2 where key_id = $1',
        values: [keyId, before?.revision],
      });
      await transaction.query({ text: 'alter table partner.api_key enable trigger user', values: [] });
    });
    link.set(false);
    await eventually(() => expect(source.current().partnerOfKey(key)).toBeUndefined());
    await eventually(() => expect(source.current().operation(id, 'b')?.state).toBe('ACTIVE'));
    expect(prepared.filter((documentId) => documentId === 'a')).toHaveLength(1);
    expect(prepared).toContain('b');
  });

  it('begins again with a database that was set back', async () => {
    const source = await open();
    const { slug, id } = await makePartner();
    await service.pushOperations(slug, '1', [pushed('a')], { activate: true });
    await eventually(() => expect(source.current().operation(id, 'a')).toBeDefined());
    const backup = { text: 'update partner.revision set revision = 1', values: [] };
    await database.query(backup);
    await service.retire(slug, { by: 'all' });
    await eventually(() => expect(source.current().operation(id, 'a')?.state).toBe('RETIRED'));
  });
});
