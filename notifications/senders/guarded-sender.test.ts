import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import { guardedSender } from './guarded-sender.ts';
import { type BreakerState, createProviderBreaker } from './provider-breaker.ts';
import type { SendOutcome } from './sender.ts';

const never = new AbortController().signal;
const accepted: SendOutcome = { kind: 'accepted' };
const later = (failure: SendFailure): SendOutcome => ({ kind: 'later', failure });

interface Provider {
  outcome: SendOutcome;
  asked: number;
  answer: () => Promise<SendOutcome>;
}

// The library reckons by Date alone.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

const room = (options: { readonly retryAfterMilliseconds?: number } = {}) => {
  const provider: Provider = { outcome: accepted, asked: 0, answer: async () => provider.outcome };
  const states: BreakerState[] = [];
  const sender = guardedSender<string>(
    {
      provider: 'smtp',
      send: () => {
        provider.asked += 1;
        return provider.answer();
      },
      close: async () => {},
    },
    {
      rate: {
        take: async () =>
          options.retryAfterMilliseconds === undefined
            ? null
            : { retryAfterMilliseconds: options.retryAfterMilliseconds },
      },
      breaker: createProviderBreaker({
        consecutiveFailures: 3,
        pauseMilliseconds: 1_000,
        mostPauseMilliseconds: 3_000,
      }),
    },
  );
  sender.onStateChange((state) => states.push(state));
  const send = () => sender.send('hello', never);
  const fail = async (failure: SendFailure, times = 3) => {
    provider.outcome = later(failure);
    for (let count = 0; count < times; count += 1) expect(await send()).toEqual(later(failure));
  };
  return { provider, states, sender, send, fail };
};

describe('a guarded sender', () => {
  it.each(['PROVIDER_BUSY', 'TIMEOUT', 'CONNECTION', 'TLS', 'PROVIDER_DENIES_US'] as const)(
    'attempts nothing after %s in a row, until one probe goes well',
    async (failure) => {
      const { provider, states, sender, send, fail } = room();
      await fail(failure);
      expect(sender.state).toBe('open');
      expect(await send()).toEqual({ kind: 'closed-off', retryAfterMilliseconds: 1_000 });
      pass(600);
      expect(await send()).toEqual({ kind: 'closed-off', retryAfterMilliseconds: 400 });
      expect(provider.asked).toBe(3);
      pass(400);
      provider.outcome = accepted;
      expect(await send()).toEqual(accepted);
      expect(await send()).toEqual(accepted);
      expect(states).toEqual(['open', 'half-open', 'closed']);
    },
  );

  it('probes with one message alone, and pauses longer where that fails', async () => {
    const { provider, states, send, fail } = room();
    await fail('CONNECTION');
    pass(1_000);
    const { promise, resolve } = Promise.withResolvers<SendOutcome>();
    provider.answer = () => promise;
    const outcomes = [send(), send(), send()];
    const others = await Promise.all(outcomes.slice(1));
    expect(others).toEqual(others.map(() => ({ kind: 'closed-off', retryAfterMilliseconds: 1_000 })));
    expect(await send()).toMatchObject({ kind: 'closed-off' });
    expect(provider.asked).toBe(4);
    resolve(later('TIMEOUT'));
    expect(await outcomes[0]).toEqual(later('TIMEOUT'));
    expect(await send()).toEqual({ kind: 'closed-off', retryAfterMilliseconds: 2_000 });
    pass(2_000);
    expect(await send()).toEqual(later('TIMEOUT'));
    expect(await send()).toEqual({ kind: 'closed-off', retryAfterMilliseconds: 3_000 });
    expect(states).toEqual(['open', 'half-open', 'open', 'half-open', 'open']);
  });

  it.each(['RECIPIENT_REFUSED', 'MESSAGE_REFUSED'] as const)('bears %s for ever', async (failure) => {
    const { provider, states, send } = room();
    provider.outcome = { kind: 'refused', failure };
    for (let count = 0; count < 20; count += 1) expect(await send()).toEqual({ kind: 'refused', failure });
    expect(states).toEqual([]);
  });

  it('counts what fails in a row, and not in all', async () => {
    const { provider, states, send, fail } = room();
    await fail('TIMEOUT', 2);
    provider.outcome = { kind: 'refused', failure: 'RECIPIENT_REFUSED' };
    await send();
    await fail('TIMEOUT', 2);
    expect(states).toEqual([]);
  });

  it('attempts nothing without leave', async () => {
    const { provider, send } = room({ retryAfterMilliseconds: 70 });
    expect(await send()).toEqual({ kind: 'closed-off', retryAfterMilliseconds: 70 });
    expect(provider.asked).toBe(0);
  });

  it('tells nobody who listens no more', async () => {
    const { sender, fail } = room();
    const heard: BreakerState[] = [];
    sender.onStateChange((state) => heard.push(state))();
    await fail('TLS');
    expect(heard).toEqual([]);
  });
});
