import { expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { telemetryProblems } from './telemetry-problems.ts';

it('says each problem once a minute', () => {
  const { log, failures, text } = captureLog();
  let now = 0;
  const problems = telemetryProblems(log, () => now);
  problems.error('the collector is away');
  problems.warn('the collector is away');
  problems.warn('spans are dropped');
  problems.debug('exported');
  expect(failures()).toHaveLength(2);
  now = 60_000;
  problems.error('the collector is away');
  expect(failures()).toHaveLength(3);
  expect(text()).toContain('spans are dropped');
});
