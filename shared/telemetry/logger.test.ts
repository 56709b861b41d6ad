import { trace } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { captureSpans } from '#shared/testing/captured-spans.ts';

captureSpans();

it('writes one line of JSON an event, with its trace where there is one', () => {
  const { log, text } = captureLog();
  const { traceId, spanId } = trace.getTracer('test').startActiveSpan('late', (span) => {
    log.warn({ error: new Error('ann@example.org is late') }, 'inside');
    span.end();
    return span.spanContext();
  });
  log.debug('outside');
  const lines = text().trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  const [inside, outside] = lines.map((line): Record<string, unknown> => JSON.parse(line));
  expect(inside).toMatchObject({
    level: 'warn',
    service: 'test',
    msg: 'inside',
    trace_id: traceId,
    span_id: spanId,
    trace_flags: '01',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });
  expect(outside).toMatchObject({ level: 'debug', msg: 'outside' });
  expect(outside).not.toHaveProperty('trace_id');
  expect(text()).not.toContain('ann@');
});
