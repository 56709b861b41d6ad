import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSpan } from '#shared/traces/testing/sample-span.ts';
import { traceRows } from './trace-rows.ts';

const drawn = (rows: ReturnType<typeof traceRows>) =>
  rows.map(({ span, depth }) => `${'  '.repeat(depth)}${span.name}`);

describe('the rows of a trace', () => {
  it('go from the outermost inwards, siblings as they began', () => {
    const rows = traceRows([
      sampleSpan(4, 2),
      sampleSpan(3, 1, { startMilliseconds: 5 }),
      sampleSpan(2, 1),
      sampleSpan(1),
    ]);
    expect(drawn(rows)).toEqual(['span 1', '  span 2', '    span 4', '  span 3']);
    expect(rows.map(({ startMilliseconds, hasChildren }) => [startMilliseconds, hasChildren])).toEqual([
      [0, true],
      [1, true],
      [3, false],
      [4, false],
    ]);
  });

  it('say of which the parent is not there', () => {
    const rows = traceRows([sampleSpan(1), sampleSpan(2, 9)]);
    expect(rows.map(({ lacksParent }) => lacksParent)).toEqual([false, true]);
  });

  it.each([
    ['no children', [], 10],
    ['one', [[2, 5]], 7],
    [
      'two at the same time',
      [
        [2, 5],
        [3, 6],
      ],
      6,
    ],
    [
      'one in another',
      [
        [2, 8],
        [3, 4],
      ],
      4,
    ],
    ['one that goes on after it', [[8, 20]], 8],
    ['one that begins after it', [[12, 20]], 10],
  ])('have as self time what no child covers: %s', (_what, children, expected) => {
    const rows = traceRows([
      sampleSpan(0, null, { startMilliseconds: 0, durationMilliseconds: 10 }),
      ...children.map(([start = 0, end = 0], index) =>
        sampleSpan(index + 1, 0, { startMilliseconds: start, durationMilliseconds: end - start }),
      ),
    ]);
    expect(rows[0]?.selfMilliseconds).toBeCloseTo(expected);
  });

  it('have every span once, whatever spans say of each other', () => {
    const parents = fc.array(fc.option(fc.nat(40)), { maxLength: 40 });
    fc.assert(
      fc.property(parents, (all) => {
        const spans = all.map((parent, number) => sampleSpan(number, parent));
        const rows = traceRows(spans);
        expect(new Set(rows.map(({ span }) => span))).toEqual(new Set(spans));
        expect(rows).toHaveLength(spans.length);
        for (const { selfMilliseconds, span } of rows) {
          expect(selfMilliseconds).toBeGreaterThanOrEqual(-1e-6);
          expect(selfMilliseconds).toBeLessThanOrEqual(span.durationMilliseconds);
        }
      }),
    );
  });

  it('are had of a chain of five thousand', () => {
    const spans = Array.from({ length: 5_000 }, (_, number) =>
      sampleSpan(number, number === 0 ? null : number - 1),
    );
    expect(traceRows(spans.toReversed()).at(-1)).toMatchObject({ depth: 4_999 });
  });
});
