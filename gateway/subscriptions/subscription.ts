import { setTimeout } from 'node:timers/promises';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { isClientCode } from '#shared/graph/client-code.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { FeedListener, FeedSource } from '#shared/live-feed/feed-source.ts';
import type { HttpAnswer } from '../answer/http-answer.ts';
import type { AskedSubscription, ContextSubscription } from '../gateway-context.ts';
import type { EndReason } from '../live/event-text.ts';
import { type SubscriptionField, subscriptionFields } from './domain/followed.ts';
import { createPendingChanges, type PendingChanges } from './domain/pending-changes.ts';

export interface SubscriptionPauses {
  /** Until what is followed is asked for again, where its answers change by more than what is told. */
  readonly recheckMilliseconds: number;
  /** Until an answer that failed is asked for again. */
  readonly retryMilliseconds: number;
}

export interface SubscriptionParts {
  readonly feed: FeedSource;
  readonly viewer: MaybeViewer;
  /** Since the epoch; from then on nothing is told. */
  readonly expiresAtMilliseconds: number;
  /** Executes the operation once. */
  readonly answer: (subscription: ContextSubscription) => Promise<HttpAnswer>;
  /** Resolves when the client has taken what it was sent, or is gone. */
  readonly room: () => Promise<void>;
  readonly pauses: SubscriptionPauses;
}

/** One client's subscription: an answer at first, and one whenever something happened that it follows. */
export interface Subscription {
  /** Begins to follow, and answers. */
  first(): Promise<HttpAnswer>;
  /** The first answer and what comes after it. Nothing is asked for before the client has taken what came before. */
  answers(first: HttpAnswer): AsyncGenerator<ExecutionResult, void>;
  /** The last answer says why; where the client is gone, there is none. */
  end(reason: EndReason | 'GONE'): void;
}

const lastWord = (code: string, message: string): ExecutionResult => ({
  errors: [new GraphQLError(message, { extensions: { code } })],
});

const lastWords: Readonly<Record<EndReason, ExecutionResult>> = {
  TOKEN_EXPIRED: lastWord('UNAUTHENTICATED', 'The bearer token has expired'),
  TOKEN_REVOKED: lastWord('UNAUTHENTICATED', 'The token or key is not taken any more'),
  RECONNECT: lastWord('SUBSCRIPTION_ENDED', 'This gateway ends the subscription; subscribe again'),
};

const codesOf = ({ errors = [] }: ExecutionResult): unknown[] =>
  errors.map(({ extensions }) => extensions?.code);

/** Whether asking again would give nothing else. */
const isFinal = (statusCode: number, result: ExecutionResult): boolean =>
  (statusCode >= 400 && statusCode <= 499) || (result.data == null && codesOf(result).every(isClientCode));

const hasFailed = (result: ExecutionResult): boolean => codesOf(result).some((code) => !isClientCode(code));

/** Timers take no more. */
const longestMilliseconds = 60_000;

/** Resolves after the time, or before when the promise does; holds up no process that ends. */
const waitFor = async (milliseconds: number, earlier: Promise<void>): Promise<void> => {
  const waiting = new AbortController();
  const time = setTimeout(Math.min(milliseconds, longestMilliseconds), undefined, {
    ref: false,
    signal: waiting.signal,
  });
  await Promise.race([earlier, time.catch(() => {})]);
  waiting.abort();
};

export const openSubscription = ({
  feed,
  viewer,
  expiresAtMilliseconds,
  answer,
  room,
  pauses,
}: SubscriptionParts): Subscription => {
  let field: SubscriptionField | undefined;
  let pending: PendingChanges = createPendingChanges(false);
  let ending: EndReason | 'GONE' | undefined;
  let woken = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const stops: (() => void)[] = [];

  const end = (reason: EndReason | 'GONE') => {
    if (ending !== undefined) return;
    ending = reason;
    for (const stop of stops.splice(0)) stop();
    ended.resolve();
    woken.resolve();
  };

  const listen = async (asked: AskedSubscription) => {
    field = subscriptionFields.get(asked.field);
    if (field === undefined) throw new Error(`nothing is told of Subscription.${asked.field}`);
    const { topics, isWanted } = field.followedBy(asked.args, viewer);
    const changes = createPendingChanges(field.isOneByOne);
    pending = changes;
    const listener: FeedListener = {
      onStart: () => {},
      onEvents: (events) => {
        for (const event of events) if (isWanted(event)) changes.add(event);
        if (!changes.isEmpty()) woken.resolve();
      },
      onReset: () => {
        changes.addAll();
        woken.resolve();
      },
    };
    const begin = async (topic: (typeof topics)[number]) => {
      const stop = await feed.listen(topic, null, listener);
      if (ending === undefined) stops.push(stop);
      else stop();
    };
    await Promise.all(topics.map(begin));
  };

  let listening: Promise<void> | undefined;
  const follow = (asked: AskedSubscription): Promise<void> => {
    listening ??= listen(asked);
    return listening;
  };

  /** Until something is pending, or the time has come to look for oneself. */
  const waitForChange = async (lookAt: number) => {
    for (;;) {
      woken = Promise.withResolvers();
      if (ending !== undefined || !pending.isEmpty()) return;
      const now = performance.now();
      if (now >= lookAt) return pending.addAll();
      await waitFor(lookAt - now, woken.promise);
    }
  };

  const nextAnswer = async (askedAt: number, isFailure: boolean): Promise<HttpAnswer | undefined> => {
    const { pauseMilliseconds = 0, isAskedRegularly = false } = field ?? {};
    const regularly = isAskedRegularly ? pauses.recheckMilliseconds : Number.POSITIVE_INFINITY;
    await room();
    await waitForChange(askedAt + (isFailure ? pauses.retryMilliseconds : regularly));
    const pause = askedAt + pauseMilliseconds - performance.now();
    if (pause > 0 && ending === undefined) await waitFor(pause, ended.promise);
    return ending === undefined ? answer({ change: pending.take(), follow }) : undefined;
  };

  return {
    first: () => answer({ change: null, follow }),
    answers: async function* answers(first) {
      let current: HttpAnswer | undefined = first;
      let told: string | undefined;
      let isRetry = false;
      while (current !== undefined) {
        const askedAt = performance.now();
        if (Date.now() >= expiresAtMilliseconds) end('TOKEN_EXPIRED');
        if (ending !== undefined) break;
        const { statusCode, body }: HttpAnswer = current;
        // Formatted already, and written as it is.
        const result: ExecutionResult = JSON.parse(body);
        if (body !== told || !(isRetry || field?.tellsOnlyDifferences)) yield result;
        told = body;
        if (isFinal(statusCode, result)) return end('GONE');
        isRetry = hasFailed(result);
        current = await nextAnswer(askedAt, isRetry);
      }
      if (ending !== undefined && ending !== 'GONE') yield lastWords[ending];
    },
    end,
  };
};
