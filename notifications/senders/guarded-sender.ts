import type { BreakerState, ProviderBreaker } from './provider-breaker.ts';
import type { ProviderRate } from './provider-rate.ts';
import type { Sender, SendOutcome } from './sender.ts';

/** Nothing was attempted, and nothing is to be counted against the message: it is to come again then. */
export interface ClosedOff {
  readonly kind: 'closed-off';
  readonly retryAfterMilliseconds: number;
}

export type GuardedOutcome = SendOutcome | ClosedOff;

/** A sender that is asked no faster than its provider bears, and not while the provider is known to fail. */
export interface GuardedSender<Message> {
  readonly provider: string;
  readonly state: BreakerState;
  /** @throws where the database that keeps the rate does not answer; nothing was attempted then */
  send(message: Message, signal: AbortSignal): Promise<GuardedOutcome>;
  /** For whoever stops taking messages while it is open. @returns what ends the listening */
  onStateChange(listener: (state: BreakerState) => void): () => void;
  close(): Promise<void>;
}

export interface Guards {
  readonly rate: ProviderRate;
  readonly breaker: ProviderBreaker;
}

export const guardedSender = <Message>(
  sender: Sender<Message>,
  { rate, breaker }: Guards,
): GuardedSender<Message> => {
  const closedOff = (): ClosedOff => ({
    kind: 'closed-off',
    retryAfterMilliseconds: breaker.retryAfterMilliseconds(),
  });
  return {
    provider: sender.provider,
    get state() {
      return breaker.state;
    },
    send: async (message, signal) => {
      // No leave to send is taken for what would not be sent; where the pause is over, this one is the probe.
      if (breaker.state !== 'closed' && breaker.retryAfterMilliseconds() > 0) return closedOff();
      const refusal = await rate.take(signal);
      if (refusal !== null) return { kind: 'closed-off', ...refusal };
      return (await breaker.attempt(() => sender.send(message, signal))) ?? closedOff();
    },
    onStateChange: breaker.onStateChange,
    close: () => sender.close(),
  };
};
