import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhenResult,
} from 'cockatiel';
import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import type { SendOutcome } from './sender.ts';

/** open: nothing is attempted; half-open: one attempt decides. */
export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** How many attempts in a row must fail for the provider's sake. */
  readonly consecutiveFailures?: number;
  /** Before the first probe; doubled after each that fails, up to the most. */
  readonly pauseMilliseconds?: number;
  readonly mostPauseMilliseconds?: number;
}

/** Attempts at one provider, stopped while it is known to fail. */
export interface ProviderBreaker {
  readonly state: BreakerState;
  /** @returns null where nothing was attempted */
  attempt(work: () => Promise<SendOutcome>): Promise<SendOutcome | null>;
  /** Until the next attempt is let through; 0 while closed. */
  retryAfterMilliseconds(): number;
  /** @returns what ends the listening */
  onStateChange(listener: (state: BreakerState) => void): () => void;
}

/** Not of a message or its recipient: the next one would fare no better. */
const providerFailures: ReadonlySet<SendFailure> = new Set([
  'PROVIDER_BUSY',
  'TIMEOUT',
  'CONNECTION',
  'TLS',
  'PROVIDER_DENIES_US',
]);

const isOutcome = (result: unknown): result is SendOutcome =>
  typeof result === 'object' && result !== null && 'kind' in result;

const isProviderFailure = (result: unknown) =>
  isOutcome(result) && result.kind !== 'accepted' && providerFailures.has(result.failure);

const named = (state: CircuitState): BreakerState => {
  switch (state) {
    case CircuitState.Closed:
      return 'closed';
    case CircuitState.HalfOpen:
      return 'half-open';
    case CircuitState.Open:
    case CircuitState.Isolated:
      return 'open';
  }
};

/** What asks again in the middle of a probe comes back after it. */
const probeMilliseconds = 1_000;

export const createProviderBreaker = ({
  consecutiveFailures = 5,
  pauseMilliseconds = 5_000,
  mostPauseMilliseconds = 60_000,
}: BreakerOptions = {}): ProviderBreaker => {
  let opensAt = 0;
  const breaker = circuitBreaker(handleWhenResult(isProviderFailure), {
    breaker: new ConsecutiveBreaker(consecutiveFailures),
    halfOpenAfter: new DelegateBackoff(({ attempt }) => {
      const pause = Math.min(mostPauseMilliseconds, pauseMilliseconds * 2 ** (attempt - 1));
      opensAt = Date.now() + pause;
      return pause;
    }),
  });
  return {
    get state() {
      return named(breaker.state);
    },
    attempt: async (work) => {
      // The library would let it wait for the probe, however long that takes.
      if (breaker.state === CircuitState.HalfOpen) return null;
      try {
        return await breaker.execute(work);
      } catch (error) {
        if (error instanceof BrokenCircuitError) return null;
        throw error;
      }
    },
    retryAfterMilliseconds: () => {
      const state = named(breaker.state);
      if (state === 'closed') return 0;
      return state === 'half-open' ? probeMilliseconds : Math.max(0, opensAt - Date.now());
    },
    onStateChange: (listener) => {
      const { dispose } = breaker.onStateChange((state) => listener(named(state)));
      return dispose;
    },
  };
};
