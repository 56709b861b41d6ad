import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSpan, sampleTraceId } from './testing/sample-span.ts';
import { bytesOf, createTraceStore, type TraceStoreLimits } from './trace-store.ts';

const limits: TraceStoreLimits = {
  traces: 4,
  spans: 12,
  spansOfTrace: 5,
  bytes: 20_000,
  bytesOfTrace: 8_000,
};

/** Spans of few traces in any order, some sent twice, of very different sizes. */
const arrivals = fc.array(
  fc.record({
    trace: fc.nat(8),
    span: fc.nat(30),
    characters: fc.oneof(fc.constant(0), fc.nat(6_000)),
  }),
  { maxLength: 120 },
);

describe('the traces in memory', () => {
  it('are within every limit after every span, the latest of them, and each span once', () => {
    fc.assert(
      fc.property(arrivals, (all) => {
        const store = createTraceStore(limits);
        for (const { trace, span, characters } of all) {
          const arrived = sampleSpan(span, null, {
            traceId: sampleTraceId(trace),
            attributes: { text: 'x'.repeat(characters) },
          });
          store.add([arrived]);
          const traces = store.traces();
          const spans = traces.flatMap((each) => each.spans);
          const bytes = (of: typeof spans) => of.reduce((sum, each) => sum + bytesOf(each), 0);
          expect(traces.length).toBeLessThanOrEqual(limits.traces);
          expect(spans.length).toBeLessThanOrEqual(limits.spans);
          expect(bytes(spans)).toBeLessThanOrEqual(limits.bytes);
          for (const each of traces) {
            expect(each.spans.length).toBeLessThanOrEqual(limits.spansOfTrace);
            expect(bytes([...each.spans])).toBeLessThanOrEqual(limits.bytesOfTrace);
            expect(new Set(each.spans.map(({ spanId }) => spanId)).size).toBe(each.spans.length);
            expect(store.trace(each.traceId)).toBe(each);
          }
        }
      }),
    );
  });

  it('make room for newer ones in the order they began to arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), (arrived) => {
        const store = createTraceStore({ ...limits, spans: 1_000 });
        let expected: number[] = [];
        let dropped = 0;
        arrived.forEach((trace, span) => {
          store.add([sampleSpan(span, null, { traceId: sampleTraceId(trace) })]);
          if (!expected.includes(trace)) expected = [trace, ...expected];
          if (expected.length > limits.traces) {
            expected = expected.slice(0, limits.traces);
            dropped += 1;
          }
          expect(store.traces().map(({ traceId }) => traceId)).toEqual(expected.map(sampleTraceId));
          expect(store.droppedTraces()).toBe(dropped);
        });
      }),
    );
  });

  it('say how many spans of one were too many', () => {
    const store = createTraceStore(limits);
    store.add(Array.from({ length: 8 }, (_, number) => sampleSpan(number)));
    expect(store.trace(sampleTraceId(0))).toMatchObject({ droppedSpans: 3 });
    store.add([sampleSpan(0)]);
    expect(store.trace(sampleTraceId(0))?.spans).toHaveLength(5);
    expect(store.trace(sampleTraceId(0))).toMatchObject({ droppedSpans: 3 });
    expect(store.trace(sampleTraceId(1))).toBeUndefined();
  });

  it('are none after a clear', () => {
    const store = createTraceStore(limits);
    store.add(
      Array.from({ length: 10 }, (_, trace) => sampleSpan(trace, null, { traceId: sampleTraceId(trace) })),
    );
    store.clear();
    expect(store.traces()).toEqual([]);
    expect(store.droppedTraces()).toBe(0);
  });
});
