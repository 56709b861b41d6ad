import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnerId } from '#shared/identifiers/identifiers.ts';
import {
  latencyClass,
  latencyClasses,
  latencyLimitsMilliseconds,
  latencyQuantile,
} from './latency-histogram.ts';
import { staleOperations } from './stale-operations.ts';
import { countedOperationName, countedVersion, otherNames, unnamed } from './usage-names.ts';
import {
  foldNames,
  mostClientVersions,
  mostOperationNames,
  tallyCall,
  type UsageKey,
  type UsageTally,
} from './usage-tally.ts';

describe('the histogram', () => {
  it('estimates a quantile within the class of the true one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 300 }),
        fc.constantFrom(0.5, 0.95, 0.99),
        (latencies, quantile) => {
          const counts = new Array<number>(latencyClasses).fill(0);
          for (const latency of latencies)
            counts[latencyClass(latency)] = (counts[latencyClass(latency)] ?? 0) + 1;
          const sorted = latencies.toSorted((one, other) => one - other);
          const truth = sorted[Math.max(0, Math.ceil(quantile * sorted.length) - 1)] ?? 0;
          const index = latencyClass(truth);
          const estimate = latencyQuantile(counts, quantile) ?? -1;
          expect(estimate).toBeGreaterThanOrEqual(latencyLimitsMilliseconds[index - 1] ?? 0);
          expect(estimate).toBeLessThanOrEqual(latencyLimitsMilliseconds[index] ?? 10_000);
        },
      ),
    );
  });

  it.each([
    [0, 0],
    [1, 0],
    [1.01, 1],
    [10_000, 23],
    [10_001, 24],
    [1e9, 24],
  ])('counts %d ms in class %d', (milliseconds, index) => {
    expect(latencyClass(milliseconds)).toBe(index);
  });

  it('has no quantile of nothing', () => {
    expect(latencyQuantile([], 0.5)).toBeNull();
  });
});

describe('names that clients give', () => {
  it.each([
    [undefined, unnamed],
    ['', unnamed],
    ['1.4.2-beta+7', '1.4.2-beta+7'],
    ['v 1', otherNames],
    ['x'.repeat(65), otherNames],
    ['1.0\0', otherNames],
    ['1.0\ud800', otherNames],
    ['1.0\n', otherNames],
  ])('the version %j counts as %s', (version, counted) => {
    expect(countedVersion(version)).toBe(counted);
  });

  it.each([
    [undefined, unnamed],
    ['', unnamed],
    ['Search', 'Search'],
    [`_${'x'.repeat(200)}`, `_${'x'.repeat(63)}`],
    ["Search'; drop table", otherNames],
    ['Søk', otherNames],
    ['Search\n', otherNames],
  ])('the operation %j counts as %s', (name, counted) => {
    expect(countedOperationName(name)).toBe(counted);
  });

  it('a long name does not stay in memory with what is left of it', () => {
    const megabyte = 'x'.repeat(1_000_000);
    const before = process.memoryUsage().heapUsed;
    const names = Array.from({ length: 300 }, (_, n) =>
      countedOperationName(JSON.parse(`"A${n}${megabyte}"`)),
    );
    collectGarbage();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    expect(new Set(names).size).toBe(300);
  });
});

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

const keyOf = (key: Partial<UsageKey>): UsageKey => ({
  partnerId: partnerId(1),
  epochDay: 20_000,
  clientVersion: '1',
  isRegistered: false,
  operation: 'Search',
  ...key,
});
const call = { atMilliseconds: 1, latencyMilliseconds: 4, isError: true };
const callsOf = (tally: UsageTally) => [...tally.values()].reduce((sum, entry) => sum + entry.calls, 0);

describe('a tally', () => {
  it('holds so many entries and one more, and loses no call', () => {
    const tally: UsageTally = new Map();
    for (let index = 0; index < 50; index += 1)
      tallyCall(tally, keyOf({ operation: `Operation${index}`, isRegistered: index % 2 === 0 }), call, 10);
    expect(tally.size).toBe(11);
    expect(callsOf(tally)).toBe(50);
    expect([...tally.values()].at(-1)).toMatchObject({
      clientVersion: otherNames,
      isRegistered: false,
      operation: otherNames,
      calls: 40,
      errors: 40,
      latencyMilliseconds: 160,
    });
  });

  it('keeps names that were stored before, and as many new ones as there is room for', () => {
    const tally: UsageTally = new Map();
    for (let index = 0; index < 200; index += 1)
      tallyCall(tally, keyOf({ operation: `Operation${index}`, clientVersion: `${index}` }), call, 1_000);
    tallyCall(
      tally,
      keyOf({ isRegistered: true, operation: 'a'.repeat(64), clientVersion: '1000' }),
      call,
      1_000,
    );
    const stored = { clientVersions: new Set(['199']), operationNames: new Set(['Operation199']) };
    const folded = foldNames(tally.values(), () => stored);
    const entries = [...folded.values()];
    expect(callsOf(folded)).toBe(201);
    expect(new Set(entries.map((entry) => entry.clientVersion)).size).toBe(mostClientVersions + 1);
    const unknown = entries.filter((entry) => !entry.isRegistered);
    expect(new Set(unknown.map((entry) => entry.operation)).size).toBe(mostOperationNames + 1);
    expect(entries).toContainEqual(
      expect.objectContaining({ operation: 'Operation199', clientVersion: '199' }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ isRegistered: true, operation: 'a'.repeat(64), clientVersion: otherNames }),
    );
  });
});

describe('stale operations', () => {
  const before = Temporal.Instant.from('2026-06-01T00:00Z');
  const old = Temporal.Instant.from('2026-01-01T00:00Z');
  const recent = Temporal.Instant.from('2026-06-02T00:00Z');

  it('are those that were active all the time and not called', () => {
    const operations = [
      { documentId: 'never called', activatedAt: old },
      { documentId: 'called long ago', activatedAt: old },
      { documentId: 'called', activatedAt: old },
      { documentId: 'just activated', activatedAt: recent },
      { documentId: 'activated again', activatedAt: recent },
    ];
    const lastUses = new Map([
      ['called long ago', old],
      ['called', recent],
      ['activated again', old],
    ]);
    expect(
      staleOperations(operations, lastUses, before).map(({ operation, lastUsedAt }) => [
        operation.documentId,
        lastUsedAt,
      ]),
    ).toEqual([
      ['never called', null],
      ['called long ago', old],
    ]);
  });
});
