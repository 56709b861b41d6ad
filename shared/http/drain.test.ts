import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { type CloseStep, drainOnSignals } from './drain.ts';

const observe = (steps: readonly CloseStep[], deadlineMilliseconds = 5_000) => {
  const { log, failures, text } = captureLog();
  const events = new EventEmitter();
  const exited = Promise.withResolvers<number>();
  const clock = { now: 0 };
  const drain = drainOnSignals({
    log,
    steps,
    deadlineMilliseconds,
    now: () => clock.now,
    process: { on: (event, listener) => events.on(event, listener), exit: exited.resolve },
  });
  return { events, exited: exited.promise, clock, failures, text, drain };
};

const forever: CloseStep = { name: 'stuck', close: () => new Promise(() => {}) };

describe('drainOnSignals', () => {
  it.each(['SIGTERM', 'SIGINT'])('closes one after the other on %s and exits with 0', async (signal) => {
    const closed: string[] = [];
    const step = (name: string): CloseStep => ({
      name,
      close: async () => {
        closed.push(`${name} begins`);
        await Promise.resolve();
        closed.push(`${name} ends`);
      },
    });
    const { events, exited } = observe([step('http'), step('database')]);
    events.emit(signal, signal);
    expect(await exited).toBe(0);
    expect(closed).toEqual(['http begins', 'http ends', 'database begins', 'database ends']);
  });

  it('closes the rest where one step fails, and exits with 1', async () => {
    let closed = false;
    const failing: CloseStep = {
      name: 'pool',
      close: () => {
        throw new Error('twice');
      },
    };
    const { events, exited, failures } = observe([failing, { name: 'rest', close: () => (closed = true) }]);
    events.emit('SIGTERM');
    expect(await exited).toBe(1);
    expect(closed).toBe(true);
    expect(failures()).toEqual(['could not be closed']);
  });

  it('exits with 1 at the deadline and names what did not close', async () => {
    const { events, exited, text } = observe([forever], 20);
    events.emit('SIGTERM');
    expect(await exited).toBe(1);
    expect(text()).toContain('"step":"stuck"');
  });

  it('takes the echo of a signal for the same one, and a second signal as an order to stop waiting', async () => {
    const { events, exited, clock, text } = observe([forever]);
    events.emit('SIGINT');
    clock.now = 20;
    events.emit('SIGINT');
    expect(text()).not.toContain('second signal');
    clock.now = 900;
    events.emit('SIGINT');
    expect(await exited).toBe(1);
    expect(text()).toContain('second signal');
  });

  it.each(['uncaughtException', 'unhandledRejection'])('logs an %s and exits with 1', async (event) => {
    const { events, exited, failures, text } = observe([forever]);
    events.emit(event, new Error('nobody caught this'));
    expect(await exited).toBe(1);
    expect(failures()).toHaveLength(1);
    expect(text()).toContain('nobody caught this');
  });

  it('can be started by hand, once', async () => {
    let closings = 0;
    const { drain, exited } = observe([{ name: 'http', close: () => (closings += 1) }]);
    drain.start('the launcher is gone');
    drain.start('again');
    expect(await exited).toBe(0);
    expect(closings).toBe(1);
  });
});
