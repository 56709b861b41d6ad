import { afterAll, beforeEach, expect, it } from 'vitest';
import { isComplete, startTraceCollector } from './trace-collector.ts';

const collector = await startTraceCollector();
afterAll(() => collector.close());
beforeEach(() => collector.clear());

const trace = '0af7651916cd43dd8448eb211c80319c';
/** Of the letter that it is called by here. */
const id = (letter: string) => letter.repeat(16);

const send = (...spans: { name: string; spanId: string; parentSpanId?: string; start: number }[]) =>
  fetch(`${collector.environment.OTEL_EXPORTER_OTLP_ENDPOINT}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'kitchen' } }] },
          scopeSpans: [
            {
              scope: { name: 'reservation.platform' },
              spans: spans.map(({ start, ...span }) => ({
                ...span,
                traceId: trace,
                kind: 2,
                startTimeUnixNano: `${start}000000`,
                endTimeUnixNano: `${start + 5}000000`,
                attributes: [
                  { key: 'party', value: { intValue: 4 } },
                  { key: 'dishes', value: { arrayValue: { values: [{ stringValue: 'Beuschel' }] } } },
                ],
                status: { code: 2 },
              })),
            },
          ],
        },
      ],
    }),
  });

it('reads what is exported', async () => {
  await send({ name: 'cook', spanId: id('a'), start: 1 });
  expect(collector.spans()).toEqual([
    {
      traceId: trace,
      spanId: id('a'),
      parentSpanId: null,
      name: 'cook',
      kind: 'SERVER',
      service: 'kitchen',
      scope: 'reservation.platform',
      attributes: { party: 4, dishes: ['Beuschel'] },
      status: 'ERROR',
      statusMessage: null,
      events: [],
      startsAt: 1_000_000n,
      durationMilliseconds: 5,
    },
  ]);
});

it('waits for what has not arrived yet, and draws it in the order it began', async () => {
  await send({ name: 'late', spanId: id('c'), parentSpanId: id('a'), start: 3 });
  const complete = collector.waitFor(isComplete);
  await send({ name: 'early', spanId: id('b'), parentSpanId: id('a'), start: 2 });
  await send({ name: 'outermost', spanId: id('a'), start: 1 });
  await complete;
  expect(collector.tree(trace)).toBe(
    [
      'outermost SERVER ERROR (kitchen)',
      '  early SERVER ERROR (kitchen)',
      '  late SERVER ERROR (kitchen)',
    ].join('\n'),
  );
});

it('tells what had arrived where the rest never comes', async () => {
  await send({ name: 'orphan', spanId: id('c'), parentSpanId: id('a'), start: 3 });
  await expect(collector.waitFor(isComplete, 10)).rejects.toThrow(
    'after 10 ms:\norphan SERVER ERROR (kitchen) [its parent is missing]',
  );
});
