import { AsyncLocalStorage } from 'node:async_hooks';
import { context, ROOT_CONTEXT, TraceFlags, trace } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { captureSpans } from '#shared/testing/captured-spans.ts';
import { oneAtATime } from './one-at-a-time.ts';

captureSpans();

/** Work whose runs end when they are told to. */
const startedWork = () => {
  const runs: PromiseWithResolvers<string>[] = [];
  const work = oneAtATime(() => {
    const run = Promise.withResolvers<string>();
    runs.push(run);
    return run.promise;
  });
  return { runs, work };
};

it('runs at once where nothing is under way', async () => {
  const { runs, work } = startedWork();
  const first = work();
  runs[0]?.resolve('one');
  expect(await first).toBe('one');
  const second = work();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve('two');
  expect(await second).toBe('two');
});

it('gives all who come meanwhile one run that begins after the one under way', async () => {
  const { runs, work } = startedWork();
  const first = work();
  const others = [work(), work(), work()];
  expect(runs).toHaveLength(1);
  runs[0]?.resolve('one');
  expect(await first).toBe('one');
  expect(runs).toHaveLength(2);
  const late = work();
  runs[1]?.resolve('two');
  expect(await Promise.all(others)).toEqual(['two', 'two', 'two']);
  runs[2]?.resolve('three');
  expect(await late).toBe('three');
});

it('goes on after a run that failed, which only those who had it hear of', async () => {
  const { runs, work } = startedWork();
  const first = work();
  const second = work();
  runs[0]?.reject(new Error('no database'));
  await expect(first).rejects.toThrow('no database');
  runs[1]?.resolve('two');
  expect(await second).toBe('two');
});

it('is done for the request that asked first for it', async () => {
  const request = new AsyncLocalStorage<string>();
  const of: (string | undefined)[] = [];
  const runs: PromiseWithResolvers<void>[] = [];
  const work = oneAtATime(() => {
    of.push(request.getStore());
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  });
  const asked = ['Ada', 'Ben', 'Eve'].map((name) => request.run(name, work));
  runs[0]?.resolve();
  await asked[0];
  runs[1]?.resolve();
  await Promise.all(asked);
  expect(of).toEqual(['Ada', 'Ben']);
});

it('shares no run with a request that is traced', async () => {
  const traced = trace.setSpanContext(ROOT_CONTEXT, {
    traceId: '1'.repeat(32),
    spanId: '2'.repeat(16),
    traceFlags: TraceFlags.SAMPLED,
  });
  const { runs, work } = startedWork();
  const asked = [work(), work(), context.with(traced, work), context.with(traced, work), work()];
  expect(runs).toHaveLength(3);
  runs[0]?.resolve('first');
  await asked[0];
  expect(runs).toHaveLength(4);
  for (const [run, name] of ['first', 'traced', 'also traced', 'shared'].entries()) runs[run]?.resolve(name);
  expect(await Promise.all(asked)).toEqual(['first', 'shared', 'traced', 'also traced', 'shared']);
});
