import { afterEach, expect, it, vi } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { type PartnerId, partnerId } from '#shared/identifiers/identifiers.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { mostClientVersions, mostOperationNames } from './domain/usage-tally.ts';
import { readLastUses, readUsage } from './read-usage.ts';
import { removeUsageBefore } from './repositories/usage-repository.ts';
import { createUsageRecorder, type PartnerCall } from './usage-recorder.ts';

const { database } = await createTestDatabase();
afterEach(() => vi.useRealTimers());

const createPartner = async (slug: string): Promise<Pick<PartnerCall['partner'], 'id' | 'slug'>> => {
  const [row] = await database.query<{ partner_id: number }>({
    text: `insert into partner.partner (slug, name, mode, requests_per_minute, cost_per_minute)
      values ($1, $1, 'off', 100, 100) returning partner_id`,
    values: [slug],
  });
  if (row === undefined) throw new Error('no partner');
  return { id: partnerId(row.partner_id), slug };
};

const recorderOf = (queryable: Pick<Database, 'query'> = database, mostEntries = 1_000) =>
  createUsageRecorder({ database: queryable, log: captureLog().log, mostEntries });

const search = { documentId: 'a'.repeat(64), operationName: 'Search' };
const callOf = (partner: PartnerCall['partner'], call: Partial<PartnerCall> = {}): PartnerCall => ({
  partner,
  clientVersion: '1.0',
  operation: search,
  operationName: undefined,
  latencyMilliseconds: 12,
  outcome: 'ok',
  ...call,
});

const today = () => Temporal.Now.plainDateISO('UTC');
/** Yesterday, too: a test may run over midnight. */
const usageOf = (id: PartnerId) =>
  readUsage(database, { partnerId: id, firstDay: today().subtract({ days: 1 }), lastDay: today() });

it('is not held up by a partner whom a restored database does not have', async () => {
  const partner = await createPartner('still-there');
  const captured = captureLog();
  const recorder = createUsageRecorder({ database, log: captured.log });
  recorder.record(callOf({ id: partnerId(2_000_000_000), slug: 'gone' }));
  recorder.record(callOf(partner));
  await recorder.close();
  expect(await usageOf(partner.id)).toMatchObject([{ calls: 1 }]);
  expect(captured.failures()).toEqual([]);
});

it('adds up what two gateways counted at once, by version and operation', async () => {
  const partner = await createPartner('two-gateways');
  const recorders = [recorderOf(), recorderOf()];
  const startedAt = Temporal.Now.instant();
  for (const recorder of recorders) {
    for (let call = 1; call <= 100; call += 1)
      recorder.record(
        callOf(partner, { latencyMilliseconds: call, outcome: call % 10 === 0 ? 'error' : 'ok' }),
      );
    for (let call = 0; call < 30; call += 1)
      recorder.record(
        callOf(partner, { clientVersion: '2.0', operation: undefined, operationName: 'Guess' }),
      );
    recorder.record(callOf(partner, { clientVersion: undefined, operation: undefined }));
  }
  await Promise.all(recorders.map((recorder) => recorder.close()));
  const usage = await usageOf(partner.id);
  expect(usage).toEqual([
    {
      clientVersion: '1.0',
      isRegistered: true,
      operation: search.documentId,
      calls: 200,
      errors: 20,
      meanMilliseconds: 50.5,
      medianMilliseconds: 50,
      p95Milliseconds: 95,
      p99Milliseconds: expect.closeTo(99, 6),
      lastUsedAt: expect.any(Temporal.Instant),
    },
    expect.objectContaining({ clientVersion: '2.0', isRegistered: false, operation: 'Guess', calls: 60 }),
    expect.objectContaining({ clientVersion: '(none)', isRegistered: false, operation: '(none)', calls: 2 }),
  ]);
  const lastUses = await readLastUses(database, partner.id);
  expect([...lastUses.keys()]).toEqual([search.documentId]);
  const lastUse = lastUses.get(search.documentId);
  expect(lastUse?.epochMilliseconds).toBeGreaterThanOrEqual(startedAt.epochMilliseconds);
});

it('keeps the latest use, in whatever order gateways write', async () => {
  const partner = await createPartner('latest');
  vi.useFakeTimers({ toFake: ['Date'] });
  const noon = new Date(`${today()}T12:00:00Z`).getTime();
  for (const atMilliseconds of [noon, noon + 1_500, noon + 700]) {
    vi.setSystemTime(atMilliseconds);
    const recorder = recorderOf();
    recorder.record(callOf(partner));
    await recorder.close();
  }
  const lastUses = await readLastUses(database, partner.id);
  expect(lastUses.get(search.documentId)?.epochMilliseconds).toBe(noon + 1_500);
});

it('does not deadlock where many gateways write the same rows in different orders', async () => {
  const partner = await createPartner('orders');
  await Promise.all(
    Array.from({ length: 8 }, async (_, gateway) => {
      const recorder = recorderOf();
      for (let index = 0; index < 300; index += 1) {
        const place = gateway % 2 === 0 ? index : 299 - index;
        recorder.record(
          callOf(partner, { operation: { documentId: `id-${place}`, operationName: 'Search' } }),
        );
      }
      await recorder.close();
    }),
  );
  const usage = await usageOf(partner.id);
  expect(usage).toHaveLength(300);
  expect(new Set(usage.map(({ calls }) => calls))).toEqual(new Set([8]));
});

it('bounds the names that clients make up, also over restarts', async () => {
  const partner = await createPartner('inventive');
  for (let restart = 0; restart < 3; restart += 1) {
    const recorder = recorderOf();
    for (let index = 0; index < 100; index += 1) {
      const name = `Made${restart}Up${index}`;
      recorder.record(callOf(partner, { clientVersion: name, operation: undefined, operationName: name }));
      recorder.record(
        callOf(partner, { clientVersion: name, operation: undefined, operationName: `1${name}` }),
      );
    }
    await recorder.close();
  }
  const usage = await usageOf(partner.id);
  expect(usage.reduce((sum, { calls }) => sum + calls, 0)).toBe(600);
  expect(new Set(usage.map((row) => row.clientVersion)).size).toBe(mostClientVersions + 1);
  expect(new Set(usage.map((row) => row.operation)).size).toBe(mostOperationNames + 1);
});

it('writes every five seconds, and later what could not be written', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const partner = await createPartner('away');
  let isAway = true;
  const failed = Promise.withResolvers<void>();
  const captured = captureLog();
  const recorder = createUsageRecorder({
    database: {
      query: (statement) => {
        if (isAway) return Promise.reject(new Error('connection lost')).finally(failed.resolve);
        return database.query(statement);
      },
    },
    log: captured.log,
    mostEntries: 3,
  });
  for (let index = 0; index < 5; index += 1) recorder.record(callOf(partner, { clientVersion: `${index}` }));
  vi.advanceTimersByTime(5_000);
  await failed.promise;
  await vi.waitFor(() => expect(captured.failures()).toHaveLength(1));
  for (let index = 0; index < 5; index += 1) recorder.record(callOf(partner, { clientVersion: `${index}` }));
  isAway = false;
  await recorder.close();
  const usage = await usageOf(partner.id);
  expect(usage.map((row) => [row.clientVersion, row.isRegistered, row.calls])).toEqual([
    ['(other)', false, 4],
    ['0', true, 2],
    ['1', true, 2],
    ['2', true, 2],
  ]);
});

it('removes the days before one', async () => {
  const partner = await createPartner('days');
  await database.query({
    text: `insert into partner.usage_day
      select $1, current_date - age, '1.0', true, 'id', 1, 0, 1, '{1}', now() from generate_series(398, 402) age`,
    values: [partner.id],
  });
  expect(await removeUsageBefore(database, today().subtract({ days: 400 }))).toBe(2);
});
